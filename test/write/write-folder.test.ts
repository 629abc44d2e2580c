import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { OutputError } from '../../src/errors.ts';
import { OpenFile } from '../../src/write/open-file.ts';
import type { FilePieces } from '../../src/write/write-files.ts';
import { checkFolder, writeFolder as writePieces } from '../../src/write/write-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { report } from './report.ts';
import { transpile } from './transpile.ts';

/** Writes reports into the folder given, one after another, until it is killed; tells its parent after each. */
const WRITER = `
  import { writeFolder } from '../../src/write/write-folder.js';
  import { report } from './report.js';
  for (let n = 0; n < 1000; n += 1) {
    await writeFolder(process.argv[2], () => report(n % 2 === 0 ? 'even' : 'odd'));
    process.send(n);
  }
`;

const writeFolder = (dir: string, files: FilePieces): Promise<void> => writePieces(dir, () => files);

const root = temporaryFolder();
let home = '';
let out = '';

beforeEach(async () => {
  home = await mkdtemp(path.join(root, 'case-'));
  out = path.join(home, 'reports');
});

const text = (name: string): Promise<string> => readFile(path.join(out, name), 'utf8');

/** Every path below the home folder, hidden ones included. */
const everything = async (): Promise<string[]> => (await readdir(home, { recursive: true })).sort();

const refusal = (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => Promise.reject(new Error('it was not refused')),
    (error: Error) => error,
  );

test('writes text and bytes, into folders that it makes, and leaves nothing else behind', async () => {
  out = path.join(home, 'deep', 'reports');
  await writeFolder(out, [...report('one'), { path: 'x/y.bin', content: new Uint8Array([0, 255]) }]);
  expect(await text('summary.md')).toBe('one é\n');
  expect([...(await readFile(path.join(out, 'x/y.bin')))]).toEqual([0, 255]);
  expect(await everything()).toEqual([
    'deep',
    'deep/reports',
    ...['pages', 'pages/a.md', 'run.json', 'summary.md', 'x', 'x/y.bin'].map(
      (name) => `deep/reports/${name}`,
    ),
  ]);
});

test('replaces an earlier report as a whole', async () => {
  await writeFolder(out, [...report('one'), { path: 'pages/gone.md', content: '' }]);
  await writeFolder(out, report('two'));
  expect(await text('summary.md')).toBe('two é\n');
  expect(await everything()).not.toContain('reports/pages/gone.md.changed');
});

test('several files wait for the disk at a time, not all; where one fails, the old report stays and none waits', async () => {
  await writeFolder(out, report('one'));
  const finish = OpenFile.prototype.finish;
  let waiting = 0;
  let most = 0;
  const spy = vi.spyOn(OpenFile.prototype, 'finish').mockImplementation(async function (this: OpenFile) {
    waiting += 1;
    most = Math.max(most, waiting);
    await finish.call(this);
    waiting -= 1;
  });
  const many = Array.from({ length: 40 }, (_, n) => ({ path: `pages/${n}.md`, content: 'x', last: true }));
  await writeFolder(out, [...report('two'), ...many]);
  expect(most).toBe(8);
  spy.mockImplementationOnce(async function (this: OpenFile) {
    await finish.call(this);
    throw new Error('the disk failed');
  });
  const failed = await refusal(writeFolder(out, [...many, ...report('three')]));
  spy.mockRestore();
  expect(failed).toBeInstanceOf(OutputError);
  expect(failed.message).toMatch('the disk failed');
  expect(waiting).toBe(0);
  expect(await text('summary.md')).toBe('two é\n');
  expect(await everything()).not.toContain('reports/summary.md.changed');
});

test('goes through a link to the folder behind it, and the link stays', async () => {
  await mkdir(path.join(home, 'elsewhere'));
  await symlink('elsewhere', out);
  await writeFolder(out, report('one'));
  await writeFolder(out, report('two'));
  expect(await readFile(path.join(home, 'elsewhere', 'summary.md'), 'utf8')).toBe('two é\n');
  expect(await text('summary.md')).toBe('two é\n');
});

describe('what others put into a report folder', () => {
  test('stays, under its name', async () => {
    await writeFolder(out, report('one'));
    await mkdir(path.join(out, 'mine', 'empty'), { recursive: true });
    await writeFile(path.join(out, 'mine', 'notes.txt'), 'mine');
    await writeFile(path.join(out, 'pages', 'notes.txt'), 'beside');
    await writeFolder(out, report('two'));
    expect(await text('mine/notes.txt')).toBe('mine');
    expect(await text('pages/notes.txt')).toBe('beside');
    expect(await everything()).toContain('reports/mine/empty');
  });

  test('makes way for a file of the new report, and is kept beside it', async () => {
    await writeFolder(out, report('one'));
    await writeFile(path.join(out, 'comments.xlsx'), 'mine');
    await writeFolder(out, [...report('two'), { path: 'comments.xlsx', content: 'new' }]);
    expect([await text('comments.xlsx'), await text('comments-2.xlsx')]).toEqual(['new', 'mine']);
  });

  test('a changed file of the report is kept beside the new one, each time', async () => {
    await writeFolder(out, report('one'));
    await writeFile(path.join(out, 'summary.md'), 'first thoughts');
    await writeFolder(out, report('two'));
    await writeFile(path.join(out, 'summary.md'), 'second thoughts');
    await writeFolder(out, report('three'));
    expect(await text('summary.md')).toBe('three é\n');
    expect(await text('summary.changed.md')).toBe('first thoughts');
    expect(await text('summary.changed-2.md')).toBe('second thoughts');
  });

  test('a file whose line ends alone were changed is not taken for changed', async () => {
    await writeFolder(out, report('one'));
    await writeFile(path.join(out, 'summary.md'), 'one é\r\n');
    await writeFolder(out, report('two'));
    expect(await everything()).not.toContain('reports/summary.changed.md');
  });
});

describe('refuses, and touches nothing', () => {
  test('a folder that is not empty and no report', async () => {
    await mkdir(out);
    await writeFile(path.join(out, 'thesis.docx'), 'years of work');
    for (const work of [() => writeFolder(out, report('one')), () => checkFolder(out)]) {
      const error = await refusal(work());
      expect(error).toBeInstanceOf(OutputError);
      expect(error.message).toMatch(
        /not empty and holds no report .* give another folder, or empty this one/,
      );
    }
    expect(await everything()).toEqual(['reports', 'reports/thesis.docx']);
  });

  test.each(['{', '[]', 'null', '{"tool":{"name":"another"}}'])(
    'a folder whose run.json is %s',
    async (json) => {
      await mkdir(out);
      await writeFile(path.join(out, 'run.json'), json);
      expect(await refusal(writeFolder(out, report('one')))).toBeInstanceOf(OutputError);
      expect(await text('run.json')).toBe(json);
    },
  );

  test('a file in place of the folder, or above it', async () => {
    await writeFile(out, 'a file');
    expect((await refusal(writeFolder(out, report('one')))).message).toMatch(
      /is a file; give the name of a folder/,
    );
    expect((await refusal(writeFolder(path.join(out, 'deeper'), report('one')))).message).toMatch(
      /a part of this path is a file/,
    );
  });

  test.skipIf(!existsSync('/proc/self'))('a file system that invents its folders', async () => {
    const error = await refusal(writeFolder('/proc/btl/reports', report('one')));
    expect(error.message).toMatch(/a folder of this path cannot be made/);
  });

  test('a name that is too long, with the reason', async () => {
    const error = await refusal(writeFolder(path.join(home, 'x'.repeat(300)), report('one')));
    expect(error).toBeInstanceOf(OutputError);
    expect(error.message).toMatch(/the name is too long; give a shorter one/);
  });

  test('the folder that the program runs in', async () => {
    const error = await refusal(writeFolder(process.cwd(), report('one')));
    expect(error.message).toMatch(/the folder that the program runs in, .* give a folder inside it/);
  });

  test.each(['../escape.md', '/etc/x', 'a//b', '.', 'a/../b', 'a\\b'])('a file called %s', async (name) => {
    expect(await refusal(writeFolder(out, [{ path: name, content: '' }]))).toBeInstanceOf(OutputError);
    expect(await everything()).toEqual([]);
  });

  test('two files that some file systems take for one', async () => {
    const files = [
      { path: 'a.md', content: '' },
      { path: 'A.md', content: '' },
    ];
    expect((await refusal(writeFolder(out, files))).message).toBe('A.md would be written twice');
  });

  test('a report one of whose files cannot be written; the old one stands', async () => {
    await writeFolder(out, report('one'));
    // A file where the new report wants a folder.
    const files = [...report('two'), { path: 'summary.md/inside.md', content: '' }];
    expect(await refusal(writeFolder(out, files))).toBeInstanceOf(OutputError);
    expect(await text('summary.md')).toBe('one é\n');
    expect(await readdir(home)).toEqual(['reports']);
  });
});

describe('one writer a folder', () => {
  const lock = () => path.join(home, '.reports.btl-lock');

  test('a second run is refused while the first is at work', async () => {
    const results = await Promise.allSettled([
      writeFolder(out, report('one')),
      writeFolder(out, report('two')),
    ]);
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(String(refused[0]?.reason)).toMatch(/another run is writing .*\/reports .* delete .*btl-lock/);
    expect(await readdir(home)).toEqual(['reports']);
  });

  test('a lock of another machine is respected, for nothing is known of it', async () => {
    await writeFile(lock(), JSON.stringify({ pid: 1, host: 'another-machine' }));
    expect((await refusal(writeFolder(out, report('one')))).message).toMatch(/another-machine/);
  });

  test('a lock whose maker died before signing it is taken over', async () => {
    await writeFile(lock(), '');
    await writeFolder(out, report('even'));
    expect(await readdir(home)).toEqual(['reports']);
  });

  test('a lock that a dead run left is taken over', async () => {
    for (const pid of [process.pid, 2 ** 30]) {
      await writeFile(lock(), JSON.stringify({ pid, host: hostname() }));
      await writeFolder(out, report('one'));
      expect(await readdir(home)).toEqual(['reports']);
    }
  });
});

describe('after a run that was killed', () => {
  test('between the two renames, the old report comes back even if the next run fails', async () => {
    await writeFolder(out, report('one'));
    await rename(out, path.join(home, '.reports.btl-old'));
    await mkdir(path.join(home, '.reports.btl-new'));
    await refusal(writeFolder(out, [...report('two'), { path: 'summary.md/x', content: '' }]));
    expect(await text('summary.md')).toBe('one é\n');
    expect(await readdir(home)).toEqual(['reports']);
  });

  test('before the clean-up, the new report stays and the leftovers go', async () => {
    await writeFolder(out, report('two'));
    await mkdir(path.join(home, '.reports.btl-old'));
    await writeFile(path.join(home, '.reports.btl-old', 'summary.md'), 'one');
    await writeFolder(out, report('three'));
    expect(await text('summary.md')).toBe('three é\n');
    expect(await readdir(home)).toEqual(['reports']);
  });

  test('at any moment, the folder holds one whole report', async () => {
    await transpile(
      ['src/errors.ts', 'src/model', 'src/scratch', 'src/write', 'test/write/report.ts'],
      path.join(root, 'js'),
    );
    await writeFile(path.join(root, 'js/test/write/writer.js'), WRITER);
    await writeFolder(out, report('start'));
    const whole = new Set(['start', 'even', 'odd'].map((word) => `${word} é\n`));
    for (let delay = 0; delay < 12; delay += 1) {
      await killedAfter(delay);
      await refusal(
        writeFolder(out, [
          { path: 'a/b', content: '' },
          { path: 'a', content: '' },
        ]),
      );
      expect(whole).toContain(await text('summary.md'));
      expect(await text('pages/a.md')).toBe(await text('summary.md'));
      expect(await readdir(home)).toEqual(['reports']);
    }
  });

  /** Lets another process write reports over and over, and kills it after so many of them. */
  const killedAfter = (reports: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = fork(path.join(root, 'js', 'test/write/writer.js'), [out], { execArgv: [] });
      let left = reports;
      child.on('message', () => {
        if (left-- <= 0) child.kill('SIGKILL');
      });
      child.on('exit', (status) =>
        status === null ? resolve() : reject(new Error(`the writer ended with ${status}`)),
      );
    });
});
