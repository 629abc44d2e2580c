import { describe, expect, test } from 'vitest';
import { association, associations } from '../../../src/measure/corpus/association.ts';
import { codebook, page } from '../../report/corpus.ts';
import { measured } from '../../report/make-report.ts';

describe('association', () => {
  // Word pairs of a corpus of 15 million words, as Church and Hanks (1990) print them, cut to one decimal.
  test.each([
    ['honorary doctor', 12, 111, 621, 11.3],
    ['doctors dentists', 8, 1105, 44, 11.2],
    ['doctors nurses', 30, 1105, 241, 10.7],
    ['doctors treating', 8, 1105, 154, 9.4],
  ])('mutual information of %s', (_, both, themeCount, otherCount, expected) => {
    const { pmi } = association({ themeCount, otherCount, both, comments: 15_000_000 });
    expect(Math.abs((pmi ?? 0) - expected)).toBeLessThan(0.1);
  });

  test('by hand: 5 of 100 have both, 20 the one and 10 the other', () => {
    const found = association({ themeCount: 20, otherCount: 10, both: 5, comments: 100 });
    expect(found.expected).toBe(2);
    expect(found.pmi).toBeCloseTo(Math.log2(2.5), 10);
    expect(found.npmi).toBeCloseTo(Math.log2(2.5) / Math.log2(20), 10);
    expect(found.jaccard).toBe(5 / 25);
    const [with_, without] = [
      5 * Math.log(5 / 2) + 15 * Math.log(15 / 18),
      5 * Math.log(5 / 8) + 75 * Math.log(75 / 72),
    ];
    expect(found.g2).toBeCloseTo(2 * (with_ + without), 10);
  });

  test('what never meets, what only meets, and what is everywhere', () => {
    expect(association({ themeCount: 4, otherCount: 5, both: 0, comments: 10 })).toMatchObject({
      pmi: null,
      npmi: -1,
      jaccard: 0,
    });
    expect(association({ themeCount: 4, otherCount: 4, both: 4, comments: 16 })).toMatchObject({
      npmi: 1,
      jaccard: 1,
    });
    expect(association({ themeCount: 10, otherCount: 10, both: 10, comments: 10 })).toMatchObject({
      pmi: 0,
      npmi: 0,
      g2: 0,
    });
    expect(association({ themeCount: 0, otherCount: 5, both: 0, comments: 10 })).toMatchObject({
      pmi: null,
      npmi: 0,
      g2: 0,
    });
    expect(association({ themeCount: 0, otherCount: 0, both: 0, comments: 0 })).toMatchObject({
      expected: 0,
      npmi: 0,
      g2: 0,
    });
  });

  test('the sign of G2 says whether they meet more or less often than expected', () => {
    expect(association({ themeCount: 50, otherCount: 50, both: 10, comments: 100 }).g2).toBeLessThan(-30);
    expect(association({ themeCount: 50, otherCount: 50, both: 40, comments: 100 }).g2).toBeGreaterThan(30);
  });
});

test('a corpus has each pair of themes once, and each theme with each target', () => {
  const corpus = {
    pages: [
      page('one', { headline: 'One', body: 'Late again.' }, [
        {
          text: 'The council sank the ferry',
          codings: [
            ['blame', 'affirm', 'r', 'sank'],
            ['cancel', 'support', 'r', 'ferry'],
          ],
          targets: [['council', 'Island Council', 'organisation', 'neg']],
        },
        {
          text: 'The council sank it',
          codings: [['blame', 'affirm', 'r', 'sank']],
          targets: [['council', 'Island Council', 'organisation', 'neg']],
        },
        { text: 'The council, the council', targets: [['council', 'Island Council', 'organisation', 'neu']] },
        { text: 'Well' },
      ]),
    ],
    problems: [],
    reprints: new Map(),
  };
  expect(
    measured(corpus, codebook).measures.associations.map((each) => [
      each.theme,
      each.other,
      each.kind,
      each.themeCount,
      each.otherCount,
      each.both,
      each.expected,
    ]),
  ).toEqual([
    ['blame', 'cancel', 'theme', 2, 1, 1, 0.5],
    ['blame', 'Island Council', 'target', 2, 3, 2, 1.5],
    ['cancel', 'Island Council', 'target', 1, 3, 1, 0.75],
  ]);
});

test('two comments are no finding, and of many pairs each is weighed against how many there are', () => {
  // A target named twice, both times beside a theme of 20 in 53 comments: its G2 is above 3.84, yet chance does it.
  const few = association({ themeCount: 20, otherCount: 2, both: 2, comments: 53 });
  expect(few.g2).toBeGreaterThan(3.84);
  expect(few.p).toBeCloseTo((20 * 19) / (53 * 52), 10);

  const names = Array.from({ length: 12 }, (_, at) => `Target ${at}`);
  const measures = {
    counts: { comments: 100 } as never,
    themes: [{ code: 'blame', share: { count: 30 } }] as never,
    targets: { first: names.map((name) => ({ name, comments: 10 })) } as never,
    themeTargets: names.map((target, at) => ({ code: 'blame', target, count: at === 0 ? 8 : 3 })),
  };
  const pairs = associations(measures, []);
  expect(pairs[0]?.p).toBeLessThan(0.002);
  expect(pairs[0]?.q).toBeCloseTo(12 * (pairs[0]?.p ?? 1), 10);
  expect(pairs[1]?.q).toBeCloseTo(1, 10);
});
