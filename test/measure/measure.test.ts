import { describe, expect, test } from 'vitest';
import { SentimentDistributions } from '../../src/measure/corpus/sentiment-distribution.ts';
import { addType, TYPES, typeFrom } from '../../src/measure/corpus/type-of.ts';
import type { CodedPage } from '../../src/model/coded-page.ts';
import type { Sentiment } from '../../src/model/sentiment.ts';
import type { TargetType } from '../../src/model/target.ts';
import { codebook, page, type Said } from '../report/corpus.ts';
import { measured } from '../report/make-report.ts';

// The figures below were counted by hand.
const blames = (name: string): Partial<Said> => ({
  codings: [['blame', 'affirm', 'rule-1', name, name]],
  targets: [[name, name, 'organisation', 'neg', 'intent']],
});

const PAGES: readonly CodedPage[] = [
  page('one', { headline: 'One', body: 'Four words of body' }, [
    { text: 'Council council', author: 'Ada', at: '2021-03-02', ...blames('Council') },
    {
      text: 'Council and Lines',
      author: 'Ada',
      at: '2021-03-01T10:00',
      codings: [
        ['blame', 'affirm', 'rule-1', 'Council'],
        ['blame', 'affirm', 'rule-2', 'Lines'],
        ['blame', 'deny', 'rule-3', 'and'],
        ['cancel', 'mention', 'rule-4', 'and'],
      ],
      targets: [
        ['Council', 'Council', 'organisation', 'neg', 'intent'],
        ['Lines', 'Lines', 'group', 'pos', 'cause'],
        ['Council and Lines', 'Council', 'group', 'neu'],
      ],
    },
    { text: 'Nothing to see', replyTo: 2, score: 0.5 },
  ]),
  page('two', {}, [
    {
      text: 'Lines and a long text that says the same thing twice',
      author: 'Bo',
      ...blames('Lines'),
      score: -0.25,
    },
    { text: 'Lines  and a long text\nthat says the same thing twice', author: 'Bo' },
    { text: 'Lines and a long text that says the same thing twice', author: 'constructor' },
    {
      text: 'Cancel it, et vite',
      language: 'fr',
      quotes: [['Cancel it', 'comment']],
      codings: [['cancel', 'oppose', 'rule-5', 'Cancel it']],
    },
  ]),
];

const { measures, pages } = measured(
  { pages: PAGES, problems: [], reprints: new Map([['p-one-0a1b2c3d-a1', 'p-zero-0a1b2c3d-a1']]) },
  codebook,
);

test('counts', () => {
  expect(measures.counts).toEqual({
    pages: 2,
    articles: 1,
    reprints: 1,
    articleWords: 4,
    comments: 7,
    commentsNotHeld: 0,
    commentWords: 2 + 3 + 3 + 11 + 11 + 11 + 4,
    authors: 3,
    unnamedComments: 2,
    replies: 1,
    dated: { count: 2, first: '2021-03-01T10:00', last: '2021-03-02' },
    quotations: 1,
    quotingComments: 1,
    otherLanguages: [{ language: 'fr', count: 1 }],
    duplicates: { exact: 2, near: 0 },
  });
});

test('themes are counted by comments and not by rules, and values that do not count are kept apart', () => {
  expect(measures.themes.map(({ code, share, values }) => [code, share.count, share.total, values])).toEqual([
    [
      'blame',
      3,
      7,
      [
        { value: 'affirm', present: true, count: 3 },
        { value: 'deny', present: false, count: 1 },
      ],
    ],
    [
      'cancel',
      1,
      7,
      [
        { value: 'support', present: true, count: 0 },
        { value: 'oppose', present: true, count: 1 },
        { value: 'mention', present: false, count: 1 },
      ],
    ],
  ]);
  expect(pages.map((each) => each.measures.themes[0]?.share.count)).toEqual([2, 1]);
});

test('targets: comments, mentions and attitudes', () => {
  expect(
    measures.targets.first.map(({ attitudes, ...rest }) => ({ ...rest, ...Object.fromEntries(attitudes) })),
  ).toEqual([
    { name: 'Council', type: 'organisation', comments: 2, mentions: 3, neg: 2, neu: 1, pos: 0 },
    { name: 'Lines', type: 'organisation', comments: 2, mentions: 2, neg: 1, neu: 0, pos: 1 },
  ]);
});

describe('blame, by how likely it is', () => {
  const blamed = (text: string, name: string, probability: number): Said => ({
    text,
    targets: [[name, name, 'organisation', 'neg', 'cause', probability]],
  });
  const { ties, all } = measured(
    {
      pages: [
        page('one', {}, [
          blamed('Council first', 'Council', 0.2),
          blamed('Council second', 'Council', 0.3),
          blamed('Council third', 'Council', 0.3),
          blamed('Lines', 'Lines', 0.5),
        ]),
      ],
      problems: [],
      reprints: new Map(),
    },
    codebook,
  ).measures.blame;

  test('those come first that are blamed more likely than not', () => {
    expect(ties.first.map(({ target, comments, likely }) => [target, comments, likely])).toEqual([
      ['Lines', 1, 1],
      ['Council', 3, 0],
    ]);
  });

  test('the example is the first of the likeliest', () => {
    expect(ties.first[1]?.example).toMatchObject({ comment: { text: 'Council second' }, probability: 0.3 });
  });

  test('the sum of the probabilities tells how many should be right', () => {
    expect(all).toEqual({ ties: 4, likely: 1, expected: 1.3 });
  });
});

test('a theme’s share among the comments in English', () => {
  const cancel = measures.themes.find(({ code }) => code === 'cancel');
  expect(cancel?.share).toMatchObject({ count: 1, total: 7 });
  expect(cancel?.shareInEnglish).toMatchObject({ count: 0, total: 6 });
});

test('blame: who, in how many comments, in which way', () => {
  expect(measures.blame.ties.first.map(({ target, comments, modes }) => [target, comments, modes])).toEqual([
    ['Council', 2, [{ mode: 'intent', count: 2 }]],
    [
      'Lines',
      2,
      [
        { mode: 'intent', count: 1 },
        { mode: 'cause', count: 1 },
      ],
    ],
  ]);
});

test('themes that meet, and themes by target', () => {
  expect(measures.associations[0]).toMatchObject({ theme: 'blame', other: 'cancel', both: 0, jaccard: 0 });
  expect(measures.themeTargets.map(({ code, target, count }) => `${code} ${target} ${count}`)).toEqual([
    'blame Council 2',
    'blame Lines 2',
    'cancel Council 0',
    'cancel Lines 0',
  ]);
});

test('examples go round the pages, the best supported comment of each first', () => {
  const ids = (code: string) =>
    measures.examples.get(code)?.map(({ comment }) => comment.commentId.replace('-0a1b2c3d', ''));
  expect(ids('blame')).toEqual(['p-one-c0002', 'p-two-c0001', 'p-one-c0001']);
  expect(ids('cancel')).toEqual(['p-two-c0004']);
});

describe('sentiment', () => {
  const scored = (...scores: readonly number[]) =>
    scores.map((score) => ({ score, label: 'neu', rawScore: -score }) as const);

  function sentimentDistribution(sentiments: readonly Sentiment[]) {
    const distribution = new SentimentDistributions();
    for (const sentiment of sentiments) distribution.add(sentiment);
    return distribution.result();
  }

  test('is averaged to the same figure in any order', () => {
    const scores = [0.1, 0.2, 0.3, -0.7, 1e-4, 0.9999, -0.3333];
    const forwards = sentimentDistribution(scored(...scores));
    expect(sentimentDistribution(scored(...scores.toReversed()))).toEqual(forwards);
    expect(forwards.mean).toBe(5667 / 70_000);
    expect(forwards.rawMean).toBe(-5667 / 70_000);
  });

  test('of nothing is zero', () => {
    expect(sentimentDistribution([])).toMatchObject({ total: 0, mean: 0, rawMean: 0 });
  });
});

test('a target has the type of most of its mentions; on a tie, the one that stands first', () => {
  const typeOf = (...types: readonly TargetType[]) => {
    const counts = new Array<number>(TYPES + 1).fill(0);
    for (const type of types) addType(counts, 1, type);
    return typeFrom(counts, 1);
  };
  expect(typeOf('group', 'country', 'group')).toBe('group');
  expect(typeOf('group', 'country')).toBe('country');
});
