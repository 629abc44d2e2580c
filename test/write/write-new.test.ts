import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeNewFile } from '../../src/write/write-new-file.ts';
import { writeNewFolder } from '../../src/write/write-new-folder.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'btl-new-'));
});
afterAll(() => rm(root, { recursive: true }));

const FILES = [{ path: 'sheet.csv', content: 'a,b\n' }];

test('a folder that is missing or empty is written, and leaves nothing beside it', async () => {
  const parent = path.join(root, 'one');
  await mkdir(path.join(parent, 'empty'), { recursive: true });
  await writeNewFolder(path.join(parent, 'missing'), FILES);
  await writeNewFolder(path.join(parent, 'empty'), FILES);
  expect((await readdir(parent)).sort()).toEqual(['empty', 'missing']);
  expect(await readFile(path.join(parent, 'empty', 'sheet.csv'), 'utf8')).toBe('a,b\n');
});

test('a folder with anything in it is left as it is', async () => {
  const dir = path.join(root, 'full');
  await mkdir(dir);
  await writeFile(path.join(dir, 'sheet.csv'), 'filled in');
  await expect(writeNewFolder(dir, FILES)).rejects.toThrow(`${dir} is not empty`);
  expect(await readFile(path.join(dir, 'sheet.csv'), 'utf8')).toBe('filled in');
  expect(await readdir(root)).not.toContain('.full.btl-new');
});

test('a file is written once, folders and all, and never over another', async () => {
  const file = path.join(root, 'deep', 'settle.csv');
  await writeNewFile(file, 'first');
  await expect(writeNewFile(file, 'second')).rejects.toThrow(`${file}: it exists already; give another name`);
  expect(await readFile(file, 'utf8')).toBe('first');
  await expect(writeNewFile(path.join(file, 'below.csv'), '')).rejects.toThrow(
    /a part of this path is a file/,
  );
});
