import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { numberRanges } from '../../src/cli/number-ranges.ts';
import { mergeScript, shardsScript, shellWord } from '../../src/cli/slurm-scripts.ts';
import { btl } from './btl.ts';

let root = '';
let plan = '';

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "btl shard's "));
  plan = path.join(root, 'plan');
  await mkdir(path.join(root, 'pages'));
  for (const name of ['a.txt', 'b.txt', 'c.txt']) {
    await writeFile(path.join(root, 'pages', name), `${name}\n\nThe bridge is shut.\n`);
  }
});

afterAll(() => rm(root, { recursive: true }));

test('numbers stand as schedulers take them', () => {
  expect([[], [4], [1, 2, 3], [3, 5, 6, 9]].map(numberRanges)).toEqual(['', '4', '1-3', '3,5-6,9']);
});

test('from plan to report, with each step saying what comes next', () => {
  expect(btl(['plan', path.join(root, 'pages'), '-o', plan, '--shards', '2']).stderr).toContain(
    `3 inputs in 2 shards. The plan is in ${plan}:`,
  );
  expect(btl(['status', plan]).stdout).toBe(
    '0 of 2 shards done: 0 pages, 0 comments\nstill to be done: 1-2\n',
  );
  expect(btl(['run', '-o', plan, '--shard', '1']).stderr).toMatch(
    /shard 1 of 2 is done: [12] pages?, 0 comments/,
  );
  expect(btl(['status', plan, '--missing']).stdout).toBe('2\n');
  const early = btl(['merge', plan, '-o', path.join(root, 'report')]);
  expect({ status: early.status, stderr: early.stderr }).toEqual({
    status: 1,
    stderr: expect.stringContaining('shard 2 is missing (not done yet)'),
  });
  expect(btl(['run', '-o', plan, '--shard', '2', '-q'])).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(btl(['status', plan, '--json']).stdout)).toMatchObject([
    { shard: 1, state: 'done' },
    { shard: 2, state: 'done' },
  ]);
  expect(btl(['merge', plan, '-o', path.join(root, 'report')])).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('3 pages, 0 comments. The report is in'),
  });
}, 120_000);

test('beside --shard nothing may be said that stands in the plan', () => {
  for (const more of [['seeds'], ['--format', 'csv']]) {
    const { status, stderr } = btl(['run', '-o', plan, '--shard', '1', ...more]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining('give them to btl plan'),
    });
  }
});

/** An sbatch that keeps what it is asked, and numbers jobs from 40. */
const SBATCH = `#!/bin/bash
echo "$*" >> "$SBATCH_LOG"
echo "$((39 + $(wc -l < "$SBATCH_LOG")));cluster"
`;

test('btl slurm submits an array of the wanted shards, and the merge behind it whatever becomes of them', async () => {
  const bin = path.join(root, 'bin');
  const log = path.join(root, 'sbatch.log');
  await mkdir(bin);
  await writeFile(path.join(bin, 'sbatch'), SBATCH);
  await chmod(path.join(bin, 'sbatch'), 0o755);
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}`, SBATCH_LOG: log };
  await rm(path.join(plan, 'shards', '0002.json'));
  const { status, stderr } = btl(
    ['slurm', plan, '--missing', '--submit', '--setup', 'module load node', '--sbatch=--mem=1G'],
    { env },
  );
  expect(status).toBe(0);
  expect(stderr).toContain('submitted shards 2 as job 40');
  const script = path.join(plan, 'slurm', 'shards.sh');
  expect((await readFile(log, 'utf8')).split('\n')).toEqual([
    `--parsable ${script}`,
    `--parsable --dependency=afterany:40 ${path.join(plan, 'slurm', 'merge.sh')}`,
    '',
  ]);
  expect(await readFile(script, 'utf8')).toMatch(
    /^#SBATCH --array=2\n(?:.*\n)*#SBATCH --mem=1G\nmodule load node\n/m,
  );

  // What the array and the merge would do on their nodes.
  const task = { env: { ...process.env, SLURM_ARRAY_TASK_ID: '2' }, stdio: 'pipe' as const };
  const sh = (name: string) => execFileSync('bash', [path.join(plan, 'slurm', name)].map(String), task);
  await writeFile(script, (await readFile(script, 'utf8')).replace('module load node', ''));
  await writeFile(
    path.join(plan, 'slurm', 'merge.sh'),
    (await readFile(path.join(plan, 'slurm', 'merge.sh'), 'utf8')).replace('module load node', ''),
  );
  sh('shards.sh');
  sh('merge.sh');
  expect(await readFile(path.join(plan, 'report', 'summary.md'), 'utf8')).toContain('3 pages');
}, 120_000);

test('without a place to submit jobs, btl slurm says so', () => {
  const { status, stderr } = btl(['slurm', plan, '--submit'], { env: { PATH: '/nowhere' } });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringContaining('there is no sbatch here'),
  });
});

const JOB = {
  dir: "/data/big run/it's",
  out: '/data/report',
  shards: '1-4',
  btl: 'btl',
  setup: [],
  sbatch: [],
  tries: 3,
  keyFile: null,
};

test('a task tries again, though not where the command is wrong', () => {
  const script = (status: number, tries = 3) =>
    shardsScript({ ...JOB, tries, btl: `sleep() { :; }; no() { echo tried >&2; return ${status}; }; no` });
  const tried = (text: string): number => {
    try {
      execFileSync('bash', ['-c', text], { stdio: 'pipe' });
      return 0;
    } catch (error) {
      return String((error as { stderr: Buffer }).stderr).match(/^tried$/gm)?.length ?? 0;
    }
  };
  expect(tried(script(1))).toBe(3);
  expect(tried(script(1, 1))).toBe(1);
  expect(tried(script(2))).toBe(1);
});

test('folders with blanks and quotes reach the shell whole', () => {
  expect(execFileSync('bash', ['-c', `echo ${shellWord(JOB.dir)}`]).toString()).toBe(`${JOB.dir}\n`);
  const words = mergeScript({ ...JOB, btl: "printf '%s|'" });
  expect(execFileSync('bash', ['-c', words]).toString()).toBe(`merge|${JOB.dir}|-o|/data/report|`);
});
