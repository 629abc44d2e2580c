// One run of the command, with whatever arguments, in a process of its own, so that its memory and its CPU time can be told.
process.once('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stdout.write(
    JSON.stringify({
      wall: performance.now(),
      cpu: (user + system) / 1000,
      megabytes: process.resourceUsage().maxRSS / 1024,
    }),
  );
});
await import('../../dist/cli/main.js');
