import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { OpenFile } from '../../src/write/open-file.ts';
import { writeNewFile } from '../../src/write/write-new-file.ts';
import { writeNewFolder } from '../../src/write/write-new-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const root = temporaryFolder();
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

test('a file has its name from the moment that the disk has all of it, and nothing stays beside it', async () => {
  const dir = path.join(root, 'whole');
  const file = path.join(dir, 'sheet.csv');
  const finish = vi.spyOn(OpenFile.prototype, 'finish');
  try {
    finish.mockImplementationOnce(async function (this: OpenFile) {
      this.abandon();
      expect(existsSync(file)).toBe(false);
      throw new Error('the disk broke');
    });
    await expect(writeNewFile(file, 'all of it')).rejects.toThrow('the disk broke');
    expect(await readdir(dir)).toEqual([]);
  } finally {
    finish.mockRestore();
  }
  await writeNewFile(file, 'all of it');
  expect(await readFile(file, 'utf8')).toBe('all of it');
  expect(await readdir(dir)).toEqual(['sheet.csv']);
});

test('a name that somebody takes while the file is written stays theirs, as does a link that leads nowhere', async () => {
  const dir = path.join(root, 'taken');
  const file = path.join(dir, 'sheet.csv');
  const finish = vi.spyOn(OpenFile.prototype, 'finish').mockImplementationOnce(async function (
    this: OpenFile,
  ) {
    await writeFile(file, 'theirs');
    this.abandon();
  });
  await expect(writeNewFile(file, 'ours')).rejects.toThrow(`${file}: it exists already`);
  finish.mockRestore();
  expect(await readFile(file, 'utf8')).toBe('theirs');
  await symlink('nowhere', path.join(dir, 'link.csv'));
  await expect(writeNewFile(path.join(dir, 'link.csv'), 'ours')).rejects.toThrow('it exists already');
  expect((await readdir(dir)).sort()).toEqual(['link.csv', 'sheet.csv']);
});

test('a run that is killed while it writes a file leaves no half of it, and the next run writes it', async () => {
  const dir = path.join(root, 'killed');
  const file = path.join(dir, 'model.json');
  await mkdir(dir);
  const size = 256 * 1024 * 1024;
  const script = `import { writeNewFile } from ${JSON.stringify(path.resolve('dist/index.js'))};
    await writeNewFile(${JSON.stringify(file)}, new Uint8Array(${size}));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
  /** Whether a file of the folder has its first bytes and not its last. */
  const isHalf = (): boolean =>
    readdirSync(dir)
      .filter((name) => !name.includes('lock'))
      .map((name) => statSync(path.join(dir, name), { throwIfNoEntry: false })?.size ?? 0)
      .some((written) => written > 0 && written < size);
  const looking = setInterval(() => {
    if (isHalf()) child.kill('SIGKILL');
  }, 1);
  const signal = await new Promise((resolve) => {
    child.on('close', (_, by) => resolve(by));
  });
  clearInterval(looking);
  expect(signal).toBe('SIGKILL');
  expect(existsSync(file)).toBe(false);
  await writeNewFile(file, 'the next');
  expect(await readFile(file, 'utf8')).toBe('the next');
  expect(await readdir(dir)).toEqual(['model.json']);
});
