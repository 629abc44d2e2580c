// Loaded before the program: tells how much memory it held at most, in KB, and how many seconds it computed.
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const usage = { memory: process.resourceUsage().maxRSS, seconds: (user + system) / 1e6 };
  require('node:fs').writeFileSync(process.env.BTL_TEST_USAGE, JSON.stringify(usage));
});
