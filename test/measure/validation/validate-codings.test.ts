import { expect, test } from 'vitest';
import { wilson } from '../../../src/measure/statistics/wilson.ts';
import { goldOf } from '../../../src/measure/validation/gold.ts';
import { validateCodings } from '../../../src/measure/validation/validate-codings.ts';
import { weightedShare } from '../../../src/measure/validation/weighted-share.ts';
import { type Answer, codedBy, type HandCodings } from '../../../src/model/hand-codings.ts';
import type { Sample } from '../../../src/model/sample.ts';
import type { SavedComment, SavedReport } from '../../../src/model/saved-report.ts';
import { savedComment } from '../../saved-comment.ts';
import { krippendorffAlpha } from '../agreement/of-ratings.ts';

const [PLOT] = codedBy([
  {
    id: 'plot',
    values: [
      { id: 'yes', present: true },
      { id: 'hint', present: true },
      { id: 'reject', present: false },
    ],
  },
]);
if (PLOT === undefined) throw new Error('no code');

const OPTIONS = { seed: 1, draws: 200 };

const report = (comments: readonly SavedComment[]): SavedReport => ({
  codebook: { title: '', hash: '', codes: [] },
  comments,
});

/** What one coder or more say of `plot`, by comment. */
const codings = (said: Readonly<Record<string, readonly Answer[]>>, coders = ['anna']): HandCodings => ({
  coders,
  codes: [PLOT],
  notes: [],
  units: Object.entries(said).map(([unit, answers]) => ({
    unit,
    text: null,
    answers: new Map([['plot', answers]]),
  })),
});

/** Ten comments: the program finds the plot in the first four. */
const TEN = Array.from({ length: 10 }, (_, at) =>
  savedComment(`c${at}`, { themes: at < 4 ? ['plot=yes'] : [] }),
);

test('counts, precision, recall, F1 and alpha as counted by hand', () => {
  // People see it in c0 to c2 and c4: three hits, one false alarm, one miss, five times nothing.
  const said = Object.fromEntries(
    TEN.map(({ commentId }, at) => [commentId, [at < 3 || at === 4 ? ['yes'] : []]]),
  );
  const gold = goldOf(codings(said), report(TEN), undefined);
  const { categories, estimator, miscodings } = validateCodings(TEN, gold, OPTIONS);
  expect(estimator).toBe('census');
  const [presence] = categories;
  expect(presence).toMatchObject({
    code: 'plot',
    value: null,
    units: 10,
    counts: { truePositives: 3, falsePositives: 1, falseNegatives: 1, trueNegatives: 5 },
    precision: { value: 0.75, low: wilson(3, 4).low, high: wilson(3, 4).high },
    recall: { value: 0.75 },
    f1: { value: 0.75 },
    prevalence: { apparent: 0.4, corrected: { value: 0.4, low: 0.4, high: 0.4 } },
  });
  const pairs = [...Array(3).fill(['1', '1']), ['0', '1'], ['1', '0'], ...Array(5).fill(['0', '0'])];
  expect(presence?.alpha.value).toBeCloseTo(krippendorffAlpha(pairs, 'nominal'), 12);
  expect(
    miscodings.map(({ kind, commentId, byPeople, byProgram }) => [kind, commentId, byPeople, byProgram]),
  ).toEqual([
    ['false positive', 'c3', 'none', 'yes'],
    ['false negative', 'c4', 'yes', 'none'],
  ]);
});

test('a present theme with another value is neither a false positive nor a miss', () => {
  const gold = goldOf(codings({ c0: [['hint']], c1: [['yes']], c9: [['reject']] }), report(TEN), undefined);
  const { categories, miscodings, codes } = validateCodings(TEN, gold, OPTIONS);
  const counts = new Map(categories.map((each) => [each.value, Object.values(each.counts)]));
  expect(counts.get(null)).toEqual([2, 0, 0, 1]);
  expect(counts.get('yes')).toEqual([1, 1, 0, 1]);
  expect(counts.get('hint')).toEqual([0, 0, 1, 2]);
  expect(miscodings.map(({ kind }) => kind)).toEqual(['other value', 'other value']);
  expect(codes).toMatchObject([{ code: 'plot', level: 'nominal', units: 3 }]);
});

test('where people only say that it is present, values are not held against them', () => {
  const gold = goldOf(codings({ c0: [['present']], c9: [[]] }), report(TEN), undefined);
  const { categories, codes, miscodings } = validateCodings(TEN, gold, OPTIONS);
  expect(categories.map(({ value }) => value)).toEqual([null]);
  expect(codes).toEqual([]);
  expect(miscodings).toEqual([]);
});

/** 100 comments: the program finds the plot in ten. Ten of those are drawn, and nine of the other 90. */
const HUNDRED = Array.from({ length: 100 }, (_, at) =>
  savedComment(`c${at}`, { themes: at < 10 ? ['plot=yes'] : [] }),
);
const SAMPLE: Sample = {
  seed: 1,
  by: ['theme'],
  strata: [
    { name: 'plot', theme: 'plot', page: null, size: 10, drawn: 10 },
    { name: 'no theme', theme: null, page: null, size: 90, drawn: 9 },
  ],
  units: [
    ...Array.from({ length: 10 }, (_, at) => ({ commentId: `c${at}`, stratum: 'plot' })),
    ...Array.from({ length: 9 }, (_, at) => ({ commentId: `c${10 + at}`, stratum: 'no theme' })),
  ],
};
/** Eight of the ten are right, and one of the nine was missed: it stands for ten. */
const SAID = Object.fromEntries(
  SAMPLE.units.map(({ commentId }, at): [string, Answer[]] => [
    commentId,
    [at < 8 || at === 10 ? ['yes'] : []],
  ]),
);

test('figures of an enriched sample are weighted back: the one miss counts as ten', () => {
  const gold = goldOf(codings(SAID), report(HUNDRED), SAMPLE);
  const presence = validateCodings(HUNDRED, gold, OPTIONS).categories[0];
  expect(gold.estimator).toBe('weighted');
  expect(presence?.precision.value).toBeCloseTo(0.8, 12);
  expect(presence?.recall.value).toBeCloseTo(8 / 18, 12);
  expect(presence?.f1.value).toBeCloseTo((2 * 8) / (2 * 8 + 2 + 10), 12);
  expect(presence?.prevalence.apparent).toBe(0.1);
  expect(presence?.prevalence.corrected.value).toBeCloseTo(0.18, 12);
  expect(presence?.prevalence.roganGladen.value).toBeCloseTo(0.18, 12);
  // All that the program found was coded, so only the other side is uncertain.
  expect(presence?.prevalence.corrected.low).toBeGreaterThan(0.08);
  expect(presence?.counts).toEqual({
    truePositives: 8,
    falsePositives: 2,
    falseNegatives: 1,
    trueNegatives: 8,
  });
});

test('without the key of the sample the same codings say something else, and are called unweighted', () => {
  const gold = goldOf(codings(SAID), report(HUNDRED), undefined);
  const presence = validateCodings(HUNDRED, gold, OPTIONS).categories[0];
  expect(gold.estimator).toBe('unweighted');
  expect(presence?.recall.value).toBeCloseTo(8 / 9, 12);
});

test('of a stratum that is coded in part, the coded comments stand for all of it', () => {
  const { c18: _, c17: __, c16: ___, ...part } = SAID;
  const gold = goldOf(codings(part), report(HUNDRED), SAMPLE);
  expect(validateCodings(HUNDRED, gold, OPTIONS).categories[0]?.recall.value).toBeCloseTo(8 / (8 + 15), 12);
});

test('a weighted share rests on as many cases as its weights are worth', () => {
  const cases = [...Array(8).fill({ weight: 1, yes: true }), { weight: 10, yes: false }];
  const { value, low, high } = weightedShare(cases, ({ yes }) => yes);
  expect(value).toBeCloseTo(8 / 18, 12);
  // (8 + 10)² / (8 + 100) = 3 cases; (.4444 + .6402 ± 1.96 √(.0823 + .1067)) / 2.2805.
  expect([low, high].map((limit) => limit.toFixed(3))).toEqual(['0.102', '0.849']);
});

test('what cannot be used is left out and told', () => {
  const both = codings(
    {
      c0: [['yes'], ['yes'], null],
      c1: [['yes'], [], null],
      c2: [['yes'], [], ['hint']],
      c19: [[], null, null],
      zzz: [['yes'], null, null],
    },
    ['anna', 'ben', 'adjudicated'],
  );
  const changed = {
    ...both,
    units: [...both.units, { unit: 'c3', text: 'Quite another text', answers: new Map() }],
  };
  const gold = goldOf(changed, report(HUNDRED), SAMPLE);
  expect(gold.units.map(({ comment, answers }) => [comment.commentId, answers.get('plot')])).toEqual([
    ['c0', ['yes']],
    ['c2', ['hint']],
  ]);
  expect(gold.notes.map((note) => note.slice(0, 40))).toEqual(
    [
      '1 coded units that are no comment of this',
      '1 coded units whose text is another in t',
      '1 coded comments that are not in the sam',
      '1 codings on which coders differ were le',
      'No comment of these strata is coded ("no theme"; 90',
    ].map((note) => note.slice(0, 40)),
  );
});

test('a comment may be named by its page and place', () => {
  const comments = [savedComment('c0', { path: 'folder/page.txt', ordinal: 3 })];
  for (const unit of ['page.txt 3', 'folder/page.txt 3', 'c0']) {
    expect(goldOf(codings({ [unit]: [[]] }), report(comments), undefined).units).toHaveLength(1);
  }
});
