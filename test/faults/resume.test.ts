import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { btl } from '../cli/btl.ts';
import { folderContents } from '../folder-contents.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { CODEBOOK, PAGE } from './small-run.ts';

const PAGES = Array.from({ length: 12 }, (_, at) => `page-${String(at + 1).padStart(2, '0')}.txt`);
const SHARDS = 6;

const root = temporaryFolder();
const at = (...parts: string[]) => path.join(root, ...parts);

beforeAll(() => {
  mkdirSync(at('pages'));
  writeFileSync(at('codebook.yml'), CODEBOOK);
  for (const name of PAGES) writeFileSync(at('pages', name), PAGE.replaceAll('bridge', name));
  const options = ['--codebook', at('codebook.yml'), '--format', 'md,csv'];
  expect(btl(['run', at('pages'), '-o', at('alone'), ...options]).status).toBe(0);
  const planned = btl(['plan', at('pages'), '-o', at('plan'), '--shards', String(SHARDS), ...options]);
  expect(planned.status).toBe(0);
});

/** Does all shards that are not done, and tells which pages were opened; may be killed as one of them is. */
function doAll(killAt = 'none') {
  writeFileSync(at('notes'), '');
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    [
      ...['--import', pathToFileURL(path.resolve('test/faults/count-opened.mjs')).href],
      ...[path.resolve('dist/cli/main.js'), 'run', '-o', at('plan'), '--shard', 'all'],
    ],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        BTL_COUNT_OPENED: JSON.stringify({ folder: at('pages'), notes: at('notes'), killAt }),
      },
    },
  );
  const opened = [...new Set(readFileSync(at('notes'), 'utf8').split('\n'))].filter((file) => file !== '');
  return { status, signal, stderr, opened: opened.map((file) => path.basename(file)).sort() };
}

test('a long run that is killed goes on where it was: what is done is neither read nor coded again', async () => {
  // Killed as it begins the second page of the third shard, and again in the fifth.
  const first = doAll('page-06.txt');
  expect(first.signal).toBe('SIGKILL');
  expect(first.opened).toEqual(PAGES.slice(0, 6));
  const second = doAll('page-09.txt');
  expect(second.signal).toBe('SIGKILL');
  expect(second.opened).toEqual(PAGES.slice(4, 9));
  expect(second.stderr).toMatch(/shard 1 of 6 was done before: 2 pages, 4 comments\n/);
  const third = doAll();
  expect(third).toMatchObject({ status: 0, opened: PAGES.slice(8) });
  expect(third.stderr.match(/was done before/g)).toHaveLength(4);
  expect(third.stderr.match(/is done: 2 pages/g)).toHaveLength(2);

  const again = doAll();
  expect(again).toMatchObject({ status: 0, opened: [] });
  expect(btl(['merge', at('plan'), '-o', at('merged')]).status).toBe(0);
  expect(await folderContents(at('merged'))).toEqual(await folderContents(at('alone')));
});
