import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { keepKeyOut, readKey } from '../../src/read/read-key.ts';
import { OpenFile } from '../../src/write/open-file.ts';
import { writeKey } from '../../src/write/write-key.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const root = temporaryFolder();
const at = (...parts: string[]) => path.join(root, ...parts);

beforeAll(async () => {
  await mkdir(at('report'));
  await mkdir(at('keys'));
});

test('a key is made for its owner alone, read back, and never made anew', async () => {
  await writeKey(at('keys', 'new.key'));
  const { mode } = await stat(at('keys', 'new.key'));
  if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o600);
  const key = Buffer.from(await readKey(at('keys', 'new.key'), [at('report')])).toString();
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  await expect(writeKey(at('keys', 'new.key'))).rejects.toThrow('there already');
  expect(Buffer.from(await readKey(at('keys', 'new.key'), [])).toString()).toBe(key);
});

test('a key that could not be written whole is none, and nobody else could ever read it', async () => {
  const file = at('keys', 'broken.key');
  const finish = vi.spyOn(OpenFile.prototype, 'finish').mockImplementationOnce(async function (
    this: OpenFile,
  ) {
    this.abandon();
    const [fresh = ''] = (await readdir(at('keys'))).filter((name) => name.endsWith('.btl-new'));
    if (process.platform !== 'win32') expect((await stat(at('keys', fresh))).mode & 0o777).toBe(0o600);
    throw new Error('the disk broke');
  });
  await expect(writeKey(file)).rejects.toThrow(/broken\.key could not be written: the disk broke/);
  finish.mockRestore();
  expect((await readdir(at('keys'))).filter((name) => name.includes('broken'))).toEqual([]);
  await writeKey(file);
  expect(await readFile(file, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
});

test.each([
  ['in the output folder', ['report', 'my.key']],
  ['in a folder of it that is not there yet', ['report', 'new', 'my.key']],
  ['through a link', ['keys', 'link', 'my.key']],
  ['as the folder itself', ['report']],
])('a key is refused %s', async (_, parts) => {
  await symlink(at('report'), at('keys', 'link')).catch(() => undefined);
  await expect(keepKeyOut(at(...parts), [at('report')])).rejects.toThrow(UsageError);
});

test('a key beside the output folder is no key inside it', async () => {
  await expect(keepKeyOut(at('report.key'), [at('report')])).resolves.toBeUndefined();
  await expect(keepKeyOut(at('..key'), [at('report')])).resolves.toBeUndefined();
});

test('a key that is not there is told with the mend', async () => {
  await expect(readKey(at('keys', 'none.key'), [])).rejects.toThrow(/no such file.*--new-key/);
  await writeFile(at('keys', 'blank.key'), ' \n ');
  expect(await readKey(at('keys', 'blank.key'), [])).toHaveLength(0);
});
