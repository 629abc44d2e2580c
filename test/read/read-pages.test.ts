import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isProblem } from '../../src/model/problem.ts';
import { findInputs } from '../../src/read/inputs/find-inputs.ts';
import { readPages } from '../../src/read/read-pages.ts';

async function readFolder(fill: (folder: string) => Promise<void>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'btl-pages-'));
  try {
    await fill(folder);
    const found = [];
    for await (const met of readPages(await findInputs([folder]))) found.push(met);
    return found;
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('what cannot be read is passed on as a problem, and the rest is read', async () => {
  const found = await readFolder(async (folder) => {
    await writeFile(path.join(folder, 'a-empty.txt'), '');
    await writeFile(path.join(folder, 'b-binary.txt'), Buffer.from([1, 0, 2, 0]));
    await writeFile(path.join(folder, 'd-page.txt'), 'A page.\n');
    execFileSync('mkfifo', [path.join(folder, 'c-pipe')]);
  });
  expect(found.filter(isProblem)).toEqual([
    { path: 'a-empty.txt', status: 'skipped', reason: 'It is empty.' },
    { path: 'b-binary.txt', status: 'skipped', reason: 'It is a binary file, not text.' },
    { path: 'c-pipe', status: 'skipped', reason: 'It is not a regular file.' },
  ]);
  expect(found.filter((met) => !isProblem(met))).toMatchObject([{ path: 'd-page.txt', text: 'A page.\n' }]);
});

test('a page packed by gzip; one that breaks off gives what came before', async () => {
  const html = `<html><body><p>The ferry is late.</p>${'<p>So it is.</p>'.repeat(5_000)}</body></html>`;
  const found = await readFolder(async (folder) => {
    await writeFile(path.join(folder, 'a.html.gz'), gzipSync(html));
    await writeFile(path.join(folder, 'b.html.gz'), gzipSync(html).subarray(0, 120));
    await writeFile(path.join(folder, 'c.txt.gz'), gzipSync('A page.\n'));
  });
  const texts = found.map((met) => ('text' in met ? [met.path, met.text.split('\n')[0]] : met));
  expect(texts).toEqual([
    ['a.html.gz', 'The ferry is late.'],
    ['b.html.gz', 'The ferry is late.'],
    ['c.txt.gz', 'A page.'],
  ]);
});
