// Loaded before the program: tells how much memory it held at most.
process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.BTL_TEST_MEMORY, String(process.resourceUsage().maxRSS));
});
