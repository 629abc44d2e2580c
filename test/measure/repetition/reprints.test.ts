import { describe, expect, test } from 'vitest';
import { ReprintFinder } from '../../../src/measure/repetition/reprints.ts';
import type { SeparatedPage } from '../../../src/model/separated-page.ts';
import { memoryScratch } from '../../../src/scratch/scratch.ts';
import { page } from '../../report/corpus.ts';

const sentences = (topic: string, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, at) => {
    const n = from + at;
    return `In year ${n * 7} the ${topic} of harbour ${n * 13} was counted by ${n * 3} people and ${n * 5} dogs, who wrote ${n * 11} pages on it.`;
  });

const FERRY = sentences('ferry', 1, 25);
const BRIDGE = sentences('bridge', 101, 125);
const prose = (...parts: readonly (readonly string[])[]): string => parts.flat().join(' ');

const findReprints = (pages: readonly SeparatedPage[]): Map<string, string> => {
  const finder = new ReprintFinder(memoryScratch);
  return new Map(pages.flatMap((each) => [...finder.on(each)]));
};

/** The reprints among pages with one article each, called `p0`, `p1` and so on. */
function among(...bodies: readonly string[]): Record<string, string> {
  const pages = bodies.map((body, at) => page(String(at), { headline: `Headline ${at}`, body }, []));
  const short = (id: string): string => id.replace(/^p-(\d+)-.*$/, 'p$1');
  return Object.fromEntries(
    [...findReprints(pages)].map(([copy, original]) => [short(copy), short(original)]),
  );
}

test('an article alone, and no article at all, are no reprints', () => {
  expect(findReprints([])).toEqual(new Map());
  expect(among(prose(FERRY))).toEqual({});
});

describe('reprints', () => {
  test('the same words under another headline', () => {
    expect(among(prose(FERRY), prose(BRIDGE), prose(FERRY))).toEqual({ p2: 'p0' });
  });

  test('typeset otherwise: capitals, line breaks, other quotation marks', () => {
    expect(
      among(prose(FERRY), prose(FERRY).toUpperCase().replaceAll('. ', '.\n\n').replaceAll(',', ' —')),
    ).toEqual({
      p1: 'p0',
    });
  });

  test('cut short after a fifth, whichever came first', () => {
    expect(among(prose(FERRY), prose(FERRY.slice(0, 5)))).toEqual({ p1: 'p0' });
    expect(among(prose(FERRY.slice(0, 5)), prose(FERRY))).toEqual({ p1: 'p0' });
  });

  test('with an introduction and another end', () => {
    expect(among(prose(FERRY), prose(BRIDGE.slice(0, 3), FERRY, BRIDGE.slice(20)))).toEqual({ p1: 'p0' });
  });

  test('slightly edited: one word in every third sentence', () => {
    expect(
      among(prose(FERRY), prose(FERRY.map((s, at) => (at % 3 === 0 ? s.replace('people', 'islanders') : s)))),
    ).toEqual({
      p1: 'p0',
    });
  });

  test('many copies all lead to the first', () => {
    const copies = Array.from({ length: 40 }, () => prose(FERRY));
    const found = among(...copies);
    expect(Object.keys(found)).toHaveLength(39);
    expect(new Set(Object.values(found))).toEqual(new Set(['p0']));
  });

  test('a second half is known by the whole that came between', () => {
    expect(among(prose(FERRY.slice(0, 12)), prose(FERRY), prose(FERRY.slice(12)))).toEqual({
      p1: 'p0',
      p2: 'p0',
    });
  });
});

describe('no reprints', () => {
  test('two articles on one topic that quote the same two sentences', () => {
    const quoted = FERRY.slice(0, 2);
    expect(
      among(prose(quoted, sentences('ferry', 31, 41)), prose(sentences('ferry', 51, 61), quoted)),
    ).toEqual({});
  });

  test('articles that share no more than the boilerplate of their site', () => {
    const notice = sentences('notice', 201, 204);
    const articles = Array.from({ length: 30 }, (_, at) =>
      prose(sentences('ferry', 300 + at * 20, 310 + at * 20), notice),
    );
    expect(among(...articles)).toEqual({});
  });

  test('teasers too short to tell', () => {
    expect(
      among(prose(FERRY), 'In year 7 the ferry of harbour 13 was counted by 3 people and 5 dogs.'),
    ).toEqual({});
  });
});
