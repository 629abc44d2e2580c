import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { UsageError } from '../../../src/errors.ts';
import { isProblem } from '../../../src/model/problem.ts';
import { findInputs } from '../../../src/read/inputs/find-inputs.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const root = temporaryFolder();

beforeAll(async () => {
  await mkdir(path.join(root, 'corpus/deep'), { recursive: true });
  for (const name of [
    'b.txt',
    'a.txt',
    'x[1].txt',
    'deep/c.txt',
    'README.md',
    'codings.csv',
    '.hidden',
    'photo.jpg',
    '~$notes.docx',
  ]) {
    await writeFile(path.join(root, 'corpus', name), 'text');
  }
  await symlink(path.join(root, 'corpus'), path.join(root, 'corpus/loop'));
});

const paths = async (...named: string[]) =>
  (await findInputs(named.map((name) => path.join(root, name)))).map((input) => ({
    path: input.path,
    read: !isProblem(input),
  }));

test('a folder is read to any depth, in the order of its paths', async () => {
  expect(await paths('corpus')).toEqual([
    { path: 'README.md', read: false },
    { path: 'a.txt', read: true },
    { path: 'b.txt', read: true },
    { path: 'codings.csv', read: false },
    { path: 'deep/c.txt', read: true },
    { path: 'loop', read: false },
    { path: 'photo.jpg', read: false },
    { path: 'x[1].txt', read: true },
    { path: '~$notes.docx', read: false },
  ]);
});

test('a file that exists is taken literally, even where its name looks like a pattern', async () => {
  expect(await paths('corpus/x[1].txt')).toEqual([{ path: 'x[1].txt', read: true }]);
});

test('a pattern is read from its fixed part on', async () => {
  expect(await paths('corpus/**/*.txt')).toEqual(
    ['a.txt', 'b.txt', 'deep/c.txt', 'x[1].txt'].map((name) => ({ path: name, read: true })),
  );
});

test('a file named twice is read once, in the place of its first naming', async () => {
  const found = await paths('corpus/b.txt', 'corpus');
  expect(found[0]).toEqual({ path: 'b.txt', read: true });
  expect(found.filter((input) => input.path === 'b.txt')).toHaveLength(1);
});

test('a companion that is named outright is read', async () => {
  expect(await paths('corpus/README.md')).toEqual([{ path: 'README.md', read: true }]);
});

test('an earlier report inside the folder is no input', async () => {
  await mkdir(path.join(root, 'corpus-with-report/report'), { recursive: true });
  await writeFile(path.join(root, 'corpus-with-report/page.txt'), 'text');
  await mkdir(path.join(root, 'corpus-with-report/other'));
  await writeFile(
    path.join(root, 'corpus-with-report/report/run.json'),
    JSON.stringify({ tool: { name: 'below-the-line' }, files: [] }),
  );
  await writeFile(path.join(root, 'corpus-with-report/report/pages.txt'), 'report');
  await writeFile(path.join(root, 'corpus-with-report/other/run.json'), '{ "tool": "another" }');
  await writeFile(path.join(root, 'corpus-with-report/other/page.txt'), 'text');
  expect((await paths('corpus-with-report')).filter(({ path: each }) => !each.endsWith('.json'))).toEqual([
    { path: 'other/page.txt', read: true },
    { path: 'page.txt', read: true },
    { path: 'report', read: false },
  ]);
});

test('a path that leads nowhere is wrong usage', async () => {
  await expect(paths('nowhere')).rejects.toThrow(UsageError);
  await expect(paths('corpus/*.html')).rejects.toThrow(/no such file or folder/);
});

test.skipIf(process.platform !== 'linux')(
  'names that are no UTF-8 are told one by one, and the sign itself may be in a name',
  async () => {
    const folder = path.join(root, 'odd');
    await mkdir(folder);
    await writeFile(path.join(folder, 'page.txt'), 'text');
    await writeFile(path.join(folder, 'real\ufffd.txt'), 'text');
    const named = (...bytes: number[]) =>
      Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from(bytes), Buffer.from('.txt')]);
    for (const byte of [0xe8, 0xe9]) await writeFile(named(byte), 'text');
    await mkdir(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff])]));
    const found = await findInputs([folder]);
    expect(found.map((each) => [each.path, isProblem(each)])).toEqual([
      ['caf\ufffd.txt', true],
      ['caf\ufffd.txt (2)', true],
      ['page.txt', false],
      ['real\ufffd.txt', false],
      ['\ufffd', true],
    ]);
    expect(found[0]).toMatchObject({
      status: 'skipped',
      reason: 'Its name is not written in UTF-8; give it another to have it read.',
    });
  },
);
