import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { btl } from './btl.ts';

const root = temporaryFolder();
let report = '';

/** Each in words of its own: what repeats an earlier comment would be taken for a quotation. */
const SAYINGS = [
  'Close the X, then the Council can sleep.',
  'My uncle built that X and no Council helped.',
  'Who pays for a new X? Ask the Council!',
  'Council first, X never.',
  'Every X rusts; so does this Council.',
  'If only the Council had looked at our X once.',
];

beforeAll(() => {
  report = path.join(root, 'report');
  const said = (thread: string, id: string, text: string) => ({
    id,
    text,
    article_text: `The ferry to ${thread} was late again, the operator said. Repairs will take a month.`,
    article_title: `Late to ${thread}`,
  });
  for (const [thread, word] of [
    ['north', 'harbour'],
    ['south', 'bridge'],
  ] as const) {
    const rows = SAYINGS.map((saying, at) => said(thread, `${thread}${at}`, saying.replace('X', word)));
    writeFileSync(path.join(root, `${thread}.jsonl`), rows.map((row) => JSON.stringify(row)).join('\n'));
  }
  const files = ['north.jsonl', 'south.jsonl'].map((file) => path.join(root, file));
  expect(btl(['run', ...files, '-o', report, '-q', '--format', 'csv']).stderr).toBe('');
});

const keyness = (...args: string[]) => btl(['keyness', report, ...args]);

test('page against page: the words of each stand on its side', () => {
  const { status, stdout } = keyness('--page', 'north', '--against', 'south');
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^Words of comments on north \(6 texts, \d+ words\), against comments on south \(6 texts/,
  );
  expect(stdout).toMatch(/^harbour +6 +6 +0 +0/m);
  expect(stdout).toMatch(/^bridge +0 +0 +6 +6/m);
});

test('a page against all others, for another program', () => {
  const { words, reference } = JSON.parse(keyness('--page', 'north', '--json').stdout);
  expect(reference).toMatchObject({ name: 'all other comments', texts: 6 });
  expect(words[0]).toMatchObject({ word: 'harbour', target_count: 6, target_texts: 6 });
  expect(words[0].dispersion).toBeLessThan(0.2);
  expect(words.at(-1)).toMatchObject({ word: 'bridge', target_count: 0, reference_count: 6 });
});

test('the comments against the articles, as the report counted them', () => {
  const { stdout } = keyness('--csv');
  const kept = btl(['kwic', report, 'council', '--csv']).stdout.trimEnd().split('\n').length - 1;
  expect(kept).toBe(12);
  expect(stdout).toMatch(/^council,12,12,,0,0,/m);
  const refused = keyness('--min', '1');
  expect([refused.status, refused.stderr]).toEqual([
    2,
    expect.stringContaining('does not hold the texts of the articles'),
  ]);
});

test.each([
  [['--theme', 'conspiracy'], /no comment is left for "comments with conspiracy"/],
  [['--page', 'o'], /no comment is left for "all other comments": nothing can be compared/],
  [['--page', 'nroth'], /--page: the report has no "nroth", did you mean "north"\?/],
  [['--min', '0'], /--min: "0" is no whole number from 1 on/],
  [['--json', '--csv'], /cannot be used with/],
])('wrong usage ends with 2 and says what is wrong: %s', (args, message) => {
  const { status, stderr } = keyness(...args);
  expect(stderr).toMatch(message);
  expect(status).toBe(2);
});
