// One run in a process of its own, so that its memory and its CPU time can be told.
import { run } from '../../dist/index.js';

const [file, out, jobs] = process.argv.slice(2);
const before = process.hrtime.bigint();
await run([file], { out, formats: ['csv'], jobs: Number(jobs) });
const { user, system } = process.cpuUsage();
process.stdout.write(
  JSON.stringify({
    wall: Number(process.hrtime.bigint() - before) / 1e6,
    cpu: (user + system) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
