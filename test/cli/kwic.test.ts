import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { btl } from './btl.ts';

const root = temporaryFolder();
let report = '';

const COMMENTS = [
  ['1', 'The old ferry sank, and the Council is to blame for it.'],
  ['2', 'A new ferry\u001b[31m will come.'],
  ['3', '=SUM(A1) Ferry, ferry!'],
];

beforeAll(() => {
  report = path.join(root, 'report');
  const rows = COMMENTS.map(([id, text]) => `${id},"${text}"`);
  writeFileSync(path.join(root, 'ferry.csv'), ['id,text', ...rows].join('\n'));
  expect(btl(['run', path.join(root, 'ferry.csv'), '-o', report, '-q', '--format', 'csv']).status).toBe(0);
});

const kwic = (...args: string[]) => btl(['kwic', report, ...args]);

test('into a pipe goes CSV with every place, and how many there are is said beside it', () => {
  const { status, stdout, stderr } = kwic('ferry');
  expect(status).toBe(0);
  const cells = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  expect(cells[0]?.slice(3, 6)).toEqual(['left', 'match', 'right']);
  expect(cells).toHaveLength(5);
  expect(stderr).toBe('4 places in 3 comments.\n');
});

test('lines of a width, sorted, some of them, with nothing in them that steers the terminal', () => {
  const { stdout, stderr } = kwic('ferry', '--width', '60', '--sort', 'right', '-n', '3');
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/c\d{4} +/)[1]),
  ).toEqual([
    '=SUM(A1) Ferry,  ferry  !',
    expect.stringMatching(/^A new {2}ferry {2}.\[31m will come\.$/),
    '=SUM(A1)  Ferry  , ferry!',
  ]);
  expect(stdout).not.toContain('\u001b');
  expect(stderr).toBe('4 places in 3 comments; the first 3 are shown.\n');
});

test('patterns, themes and targets of the report can be asked for', () => {
  expect(kwic('TARGET ..2 <blame>', '--theme', 'blame').stdout).toContain('Council is to blame');
  expect(kwic('ferry', '--theme', 'conspiracy').stderr).toBe('0 places in 0 comments.\n');
  const nobody = kwic('ferry', '--theme', 'blam');
  expect([nobody.status, nobody.stderr]).toEqual([
    2,
    'btl: --theme: the report has no "blam", did you mean "blame"?\n',
  ]);
});

test('what is no report is told', () => {
  const { status, stderr } = btl(['kwic', root, 'ferry']);
  expect(status).toBe(2);
  expect(stderr).toContain('holds no report');
});
