// node test/bench/merge.mjs [COMMENTS | PLAN] [RUNS] [FORMATS]: what a merge takes, of shards that it makes or of a plan whose shards are done.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asCsv, makeComments } from './workload.mjs';

const [what = '20000', runs = '5', formats = 'csv'] = process.argv.slice(2);
const SHARDS = 8;
/** One comment in so many is a copy of an earlier one, under another name. */
const ONE_COPY_IN = 20;

const folder = mkdtempSync(path.join(tmpdir(), 'btl-bench-merge-'));
const main = path.resolve('dist/cli/main.js');
const runOnce = new URL('run-once.mjs', import.meta.url).pathname;
const btl = (...args) => execFileSync(process.execPath, [main, ...args]);

/** A plan with a file for each shard, all of them done. */
async function makePlan(count) {
  const comments = (await makeComments(count)).map((text, at, all) =>
    at % ONE_COPY_IN === ONE_COPY_IN - 1 ? all[(at * 7) % (at - 1)] : text,
  );
  const [pages, plan] = [path.join(folder, 'pages'), path.join(folder, 'plan')];
  mkdirSync(pages);
  const each = Math.ceil(count / SHARDS);
  for (let shard = 0; shard < SHARDS; shard += 1) {
    const file = path.join(pages, `part-${shard}.csv`);
    writeFileSync(file, asCsv(comments.slice(shard * each, (shard + 1) * each)));
  }
  btl('plan', pages, '-o', plan, '--shards', String(SHARDS), '--format', formats, '--quiet');
  btl('run', '-o', plan, '--shard', 'all', '--quiet');
  return plan;
}

const megabytesIn = (dir) =>
  readdirSync(dir, { recursive: true })
    .map((name) => statSync(path.join(dir, name)))
    .reduce((sum, each) => sum + (each.isFile() ? each.size : 0), 0) / 1e6;

const medianOf = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

try {
  const plan = /^\d+$/.test(what) ? await makePlan(Number(what)) : what;
  const out = path.join(folder, 'out');
  const results = Array.from({ length: Number(runs) }, () =>
    JSON.parse(execFileSync(process.execPath, [runOnce, 'merge', plan, '-o', out, '--quiet'])),
  );
  const [cpu, peak] = ['cpu', 'megabytes'].map((name) => medianOf(results.map((each) => each[name])));
  const [read, written] = [megabytesIn(path.join(plan, 'shards')), megabytesIn(out)];
  const speed = (megabytes) => `${(megabytes / (cpu / 1000)).toFixed(0)} MB a second of CPU time`;
  process.stdout.write(
    `${read.toFixed(0)} MB of shards read and verified: ${speed(read)}\n` +
      `${written.toFixed(0)} MB of report written: ${speed(written)} (${cpu.toFixed(0)} ms in all), peak memory ${peak.toFixed(0)} MB\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
