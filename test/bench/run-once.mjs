// One run of the command in a process of its own, so that its memory and its CPU time can be told.
const [file, out, jobs] = process.argv.slice(2);
process.argv.splice(2, Infinity, 'run', file, '-o', out, '--jobs', jobs, '--format', 'csv', '--quiet');
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
