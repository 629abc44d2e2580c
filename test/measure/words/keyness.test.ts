import { describe, expect, test } from 'vitest';
import { CommentsAgainstArticles } from '../../../src/measure/words/comments-against-articles.ts';
import { keyness, type WordCounts } from '../../../src/measure/words/keyness.ts';
import type { CodedPage } from '../../../src/model/coded-page.ts';
import { memoryScratch } from '../../../src/scratch/scratch.ts';
import { page } from '../../report/corpus.ts';

function commentsAgainstArticles(pages: readonly CodedPage[], reprints: ReadonlyMap<string, string>) {
  const words = new CommentsAgainstArticles(memoryScratch);
  for (const each of pages) words.addPage(each, reprints);
  return words.result();
}

const counts = (words: Readonly<Record<string, number>>, total: number): WordCounts => ({
  words: new Map(Object.entries(words)),
  texts: new Map(),
  total,
});

describe('keyness', () => {
  // Two-by-two tables and their log-likelihood ratios as Dunning (1993) prints them in his table of bigrams.
  test.each([
    [110, 2442, 111, 29_114, 270.72],
    [29, 13, 123, 31_612, 263.9],
    [31, 23, 139, 31_584, 256.84],
  ])('%i, %i, %i, %i is %d', (a, restOfTarget, b, restOfReference, expected) => {
    const [found] = keyness(counts({ w: a }, a + restOfTarget), counts({ w: b }, b + restOfReference));
    expect(found?.g2).toBeCloseTo(expected, 2);
  });

  test('the sign tells which side uses the word more, and swapping the sides turns it', () => {
    const [small, large] = [counts({ w: 2, v: 8 }, 100), counts({ w: 40, v: 4 }, 400)];
    const of = (word: string, rows: ReturnType<typeof keyness>) => rows.find((row) => row.word === word);
    const [there, back] = [keyness(small, large), keyness(large, small)];
    for (const word of ['w', 'v']) {
      expect(of(word, there)?.g2).toBeCloseTo(-(of(word, back)?.g2 ?? 0), 10);
      expect(of(word, there)?.logRatio.value).toBeCloseTo(-(of(word, back)?.logRatio.value ?? 0), 10);
    }
    expect(of('v', there)?.g2).toBeGreaterThan(0);
    expect(of('w', there)?.g2).toBeLessThan(0);
  });

  test('the log ratio counts doublings; its interval is that of a log relative risk', () => {
    const [found] = keyness(counts({ w: 80 }, 1000), counts({ w: 20 }, 1000));
    expect(found?.logRatio.value).toBeCloseTo(2, 10);
    // √(1/80 - 1/1000 + 1/20 - 1/1000) = 0.24597, times 1.96 and divided by ln 2.
    expect(found?.logRatio.low).toBeCloseTo(2 - 0.69552, 4);
    expect(found?.logRatio.high).toBeCloseTo(2 + 0.69552, 4);
  });

  test('a word that one side lacks is counted there as half a word, and no figure is infinite', () => {
    const [found] = keyness(counts({ w: 4 }, 100), counts({}, 100));
    expect(found?.logRatio.value).toBeCloseTo(3, 10);
    expect(Number.isFinite(found?.g2)).toBe(true);
  });

  test('words like __proto__ and constructor are words', () => {
    const words = {
      words: new Map([
        ['constructor', 1],
        ['__proto__', 2],
      ]),
      texts: new Map(),
      total: 3,
    };
    expect(keyness(words, counts({}, 3)).map(({ word }) => word)).toEqual(['__proto__', 'constructor']);
  });
});

describe('commentsAgainstArticles', () => {
  const NONE = { words: [], ofComments: 0, ofArticles: 0 };
  const said = (text: string) => ({ text });
  const pages = [
    page('one', { headline: 'One', body: 'The council met about the ferry.' }, [
      said('The harbour harbour is closed'),
      said('The harbour again'),
      said('HARBOUR!'),
      { text: 'It met about the ferry.', quotes: [['met about the ferry', 'article']] },
      said('The ferry'),
      said('The ferry'),
      said('The ferry'),
    ]),
  ];

  test('counts words in any case, by comment and in all, without quotations and function words', () => {
    const { words, ofComments, ofArticles } = commentsAgainstArticles(pages, new Map());
    expect([ofComments, ofArticles]).toEqual([16, 6]);
    expect(
      words.map(({ word, targetTexts, targetCount, referenceCount }) => [
        word,
        targetTexts,
        targetCount,
        referenceCount,
      ]),
    ).toEqual([
      ['harbour', 3, 4, 0],
      ['ferry', 3, 3, 1],
    ]);
  });

  test('comments on pages before the first article, and behind it, count as those beside it do', () => {
    const bare = (id: string) =>
      page(id, {}, [
        said('The harbour harbour is closed'),
        { text: 'It met about the ferry.', quotes: [['met about the ferry', 'article']] },
        said('The ferry'),
      ]);
    const [first, ...others] = [...pages, bare('two'), bare('three')];
    const rows = (of: readonly CodedPage[]) => commentsAgainstArticles(of, new Map());
    expect(rows([...others, first as CodedPage])).toEqual(rows([first as CodedPage, ...others]));
    expect(rows([...others, first as CodedPage]).words[0]).toMatchObject({ word: 'harbour', targetCount: 8 });
    expect(rows(others)).toEqual(NONE);
  });

  test('a reprint counts once, and without articles there is nothing to compare', () => {
    const id = pages[0]?.articles[0]?.articleId ?? '';
    expect(commentsAgainstArticles(pages, new Map([[id, 'p-other-a1']]))).toEqual(NONE);
  });
});
