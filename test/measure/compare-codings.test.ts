import { expect, it } from 'vitest';
import { CodingsComparison } from '../../src/measure/compare-codings.ts';
import type { CodedPage } from '../../src/model/coded-page.ts';
import type { Coding } from '../../src/model/coding.ts';
import { codebookDiffCsv, codebookDiffRow, codebookDiffText } from '../../src/report/codebook-diff.ts';

const NAMED = { codes: [{ id: 'theme', values: [{ id: 'for' }, { id: 'against' }] }] };

const coding = (value: string, more: Partial<Coding> = {}): Coding => ({
  code: 'theme',
  value,
  present: true,
  rule: 'r1',
  weight: 1,
  cue: false,
  start: 0,
  end: 3,
  evidence: 'The',
  target: null,
  ...more,
});

/** A page of comments, each with its codings. */
const page = (...comments: Coding[][]) =>
  ({
    page: { path: 'a.txt' },
    codedComments: comments.map((codings, index) => ({
      comment: { commentId: `c${index}`, text: 'The text of it.' },
      coded: { codings },
    })),
  }) as unknown as CodedPage;

const compare = (before: CodedPage, after: CodedPage) => {
  const comparison = new CodingsComparison(NAMED, NAMED);
  comparison.add(before, after);
  return comparison.result([
    { code: 'theme', threshold: [1, 2], added: ['r3'], removed: ['r1', 'r2'] },
    { code: 'another', is: 'new' },
  ]);
};

const BEFORE = page([coding('for')], [coding('for'), coding('for', { rule: 'r2' })], [], [coding('against')]);
const AFTER = page(
  [coding('for', { rule: 'r9', evidence: 'text' })],
  [coding('against', { rule: 'r3', target: 'Freedonia' })],
  [coding('for', { cue: true })],
  [coding('against')],
);

it('counts the comments of each value, and tells those that move', () => {
  const diff = compare(BEFORE, AFTER);
  expect(diff.comments).toBe(4);
  expect(diff.values).toEqual([
    { code: 'theme', value: 'for', before: 2, after: 1, gained: 0, lost: 1 },
    { code: 'theme', value: 'against', before: 1, after: 2, gained: 1, lost: 0 },
  ]);
  expect(diff.moved.map(({ commentId, gained, lost }) => [commentId, gained, lost])).toEqual([
    ['c1', ['against'], ['for']],
  ]);
});

it('is told in words, as JSON and as CSV', () => {
  const diff = compare(BEFORE, AFTER);
  expect(codebookDiffText(diff)).toBe(`4 comments; 1 of them changes.

theme: threshold 1 -> 2; new rules: r3; gone rules: r1, r2
another: the code is new

theme = for           2 -> 1       +0 -1
theme = against       1 -> 2       +1 -0

c1  theme: for -> against  (a.txt)
  The text of it.
  - for by r1: "The"
  - for by r2: "The"
  + against of Freedonia by r3: "The"
`);
  expect(codebookDiffRow(diff).moved[0]).toMatchObject({
    comment_id: 'c1',
    before: [{ rule: 'r1' }, { rule: 'r2' }],
  });
  expect(codebookDiffCsv(diff).split('\n')[1]).toBe(
    'c1,a.txt,theme,against,for,"r1|r2",The,r3,The,"The text of it."',
  );
});

it('tells once what both codebooks find', () => {
  const both = coding('for');
  const diff = compare(page([both, coding('against')]), page([coding('against', { rule: 'r3' }), both]));
  expect(codebookDiffText(diff)).not.toContain('for by');
  const gained = compare(page([both]), page([both, coding('against')]));
  expect(codebookDiffText(gained).split('\n').slice(-4)).toEqual([
    '  The text of it.',
    '  + against by r1: "The"',
    '    for by r1: "The"',
    '',
  ]);
});
