import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { folderContents } from '../folder-contents.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { btl } from './btl.ts';

const root = temporaryFolder();
let pages = '';

/** Files of one page each, an export of many threads, copies of both, and files that are no pages. */
beforeAll(async () => {
  pages = path.join(root, 'pages');
  for (const folder of ['a', 'c']) {
    await mkdir(path.join(pages, folder), { recursive: true });
    for (const name of ['libya-numbered-comments.txt', 'ridge-base-three-reprints.txt']) {
      await cp(path.join('seeds', name), path.join(pages, folder, name));
    }
  }
  await writeFile(path.join(pages, 'a', 'empty.txt'), '');
  const rows = Array.from({ length: 300 }, (_, at) => ({
    thread: `t${at % 30}`,
    text: `They knew about it, number ${at % 7}, and nobody did a thing about the bridge. No-fly zone now! Blame ${at}.`,
    author: `reader ${at % 11}`,
  }));
  await writeFile(
    path.join(pages, 'b.jsonl'),
    `${rows.map((row) => JSON.stringify(row)).join('\n')}\n{"text": 1`,
  );
  await cp(path.join(pages, 'b.jsonl'), path.join(pages, 'c', 'b.jsonl'));
});

/** What a run says, without how far it was when it had taken long, and with its folder under one name. */
const said = (stderr: string, out: string): string =>
  stderr.replace(/^\d+ of \d+ inputs\n/gm, '').replaceAll(out, 'OUT');

test('any number of threads gives the same bytes, and says the same of what it skipped', async () => {
  const runs = [1, 2, 3].map((jobs) => {
    const out = path.join(root, `by-${jobs}`);
    const { status, stderr } = btl(['run', pages, '-o', out, '--jobs', String(jobs)]);
    return { out, status, stderr: said(stderr, out) };
  });
  const [one] = runs;
  expect(one).toMatchObject({ status: 3, stderr: expect.stringContaining('skipped a/empty.txt') });
  for (const { out, status, stderr } of runs) {
    expect({ status, stderr }).toEqual({ status: one?.status, stderr: one?.stderr });
    expect(await folderContents(out)).toEqual(await folderContents(path.join(root, 'by-1')));
  }
}, 180_000);

test('a shard that several threads do is the shard that one does', async () => {
  const shards = [1, 2].map((jobs) => {
    const plan = path.join(root, `plan-${jobs}`);
    btl(['plan', pages, '-o', plan, '--shards', '1', '-q']);
    expect(btl(['run', '-o', plan, '--shard', '1', '-q', '-j', String(jobs)]).status).toBe(0);
    return readFile(path.join(plan, 'shards', '0001.jsonl'), 'utf8');
  });
  expect(await shards[1]).toBe(await shards[0]);
}, 120_000);

test('Ctrl-C ends all threads, and nothing is written', async () => {
  const out = path.join(root, 'stopped');
  const child = spawn(process.execPath, ['dist/cli/main.js', 'run', pages, '-o', out, '-q', '-j', '2']);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    // The lock tells that the work has begun.
    while (!(await readdir(root)).includes('.stopped.btl-lock')) {
      if (child.exitCode !== null) break;
      await new Promise(setImmediate);
    }
    child.kill('SIGINT');
    expect(await ended).toBe(130);
  } finally {
    child.kill('SIGKILL');
  }
  expect((await readdir(root)).filter((name) => name.includes('stopped'))).toEqual([]);
}, 60_000);

test('more threads than any machine has work for are refused', () => {
  expect(btl(['run', 'seeds', '-j', '9999999'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--jobs: 9999999 is more than 256'),
  });
});
