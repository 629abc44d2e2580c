import { describe, expect, test } from 'vitest';
import { CopiedMost } from '../../../src/measure/repetition/copied.ts';
import { DuplicateFinder } from '../../../src/measure/repetition/duplicates.ts';
import { fingerprintOf } from '../../../src/measure/repetition/fingerprint.ts';
import { bandKeys } from '../../../src/measure/repetition/minhash.ts';
import { hashOfAuthor } from '../../../src/measure/repetition/repeats.ts';
import {
  inCommon,
  plainWords,
  shinglesOf,
  textHashes,
  wordHashes,
} from '../../../src/measure/repetition/shingles.ts';
import type { CodedComment } from '../../../src/model/coded-page.ts';
import type { Duplicate } from '../../../src/model/measures.ts';
import { memoryScratch } from '../../../src/scratch/scratch.ts';
import { fc } from '../../properties.ts';
import { page, type Said } from '../../report/corpus.ts';

function findDuplicates(comments: readonly CodedComment[]): Map<string, Duplicate> {
  const finder = new DuplicateFinder(memoryScratch);
  return new Map(
    comments.flatMap((each, place) => {
      const fingerprint = fingerprintOf(each);
      const found = fingerprint && finder.duplicateOf(place, fingerprint);
      const original = comments[found?.original ?? -1]?.comment;
      return found === null || original === undefined
        ? []
        : [[each.comment.commentId, { original, kind: found.kind }]];
    }),
  );
}

/** Words of a comment of a campaign: no two of its sentences are alike. */
const sentence = (n: number): string =>
  `Harbour ${n * 7} was closed by board ${n * 3} after vote ${n * 11} of the town.`;
const letter = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => sentence(from + at)).join(' ');

const LETTER = letter(1, 7);

/** What repeats what among some comments, by their places from 1: `3: '1 near'`. */
function among(...said: readonly (string | Partial<Said>)[]): Record<number, string> {
  const comments = page(
    'one',
    {},
    said.map((each) => (typeof each === 'string' ? { text: each } : { text: '', ...each })),
  ).codedComments;
  const placeOf = (id: string): number => Number(id.slice(-4));
  return Object.fromEntries(
    [...findDuplicates(comments)].map(([id, { original, kind }]) => [
      placeOf(id),
      `${placeOf(original.commentId)} ${kind}`,
    ]),
  );
}

describe('comments that say what an earlier one says', () => {
  test('word for word, typeset otherwise', () => {
    expect(among(LETTER, letter(20, 24), LETTER.toUpperCase().replaceAll('. ', '!\n\n'))).toEqual({
      3: '1 exact',
    });
  });

  test('with a few words changed, one added at either end, or cut by a sixth', () => {
    const changed = LETTER.replace('Harbour 14', 'Port 14')
      .replace('board 9', 'a board')
      .replace('vote 44', 'poll 44');
    expect(
      among(
        LETTER,
        changed,
        `Dear all! ${LETTER} Please share this.`,
        letter(1, 6),
        `${letter(2, 7)} So there.`,
      ),
    ).toEqual({ 2: '1 near', 3: '1 near', 4: '1 near', 5: '1 near' });
  });

  test('all lead to the first, however many there are', () => {
    const found = among(...Array.from({ length: 60 }, (_, at) => `${LETTER} Signed by number ${at}.`));
    expect(new Set(Object.values(found))).toEqual(new Set(['1 near']));
    expect(Object.keys(found)).toHaveLength(59);
  });

  test('of two that it resembles, the one that it resembles more', () => {
    expect(
      among(
        `${letter(1, 9)} One.`,
        `${letter(1, 5)} ${letter(50, 54)} Two.`,
        `${letter(1, 5)} ${letter(50, 54)}`,
      ),
    ).toEqual({
      3: '2 near',
    });
  });

  test('a copy in the same thread, though its words stand in an earlier comment', () => {
    const words = letter(1, 7);
    expect(among(LETTER, { text: `I say: ${words}`, quotes: [[words, 'comment']] })).toEqual({ 2: '1 near' });
  });
});

describe('comments of their own', () => {
  test('short ones that people write alike, and short ones that differ in a word', () => {
    expect(among('Well said, and about time too.', 'Well said, and about time too!')).toEqual({});
    expect(
      among(
        'The town should keep the ferry and close the bridge.',
        'The town should keep the bridge and close the ferry.',
      ),
    ).toEqual({});
  });

  test('an answer to a comment that it cites as a whole, and two that cite the same passage of an article', () => {
    const cited = `“${LETTER}”`;
    const own = 'I cannot agree with any of this, since none of it was ever put to a vote here.';
    const other = 'Quite right, and let us hope that the others on the board read it too one day.';
    expect(among(LETTER, { text: `${cited}\n${own}`, quotes: [[cited, 'comment']] })).toEqual({});
    expect(
      among(
        { text: `${LETTER} ${own}`, quotes: [[LETTER, 'article']] },
        { text: `${LETTER} ${other}`, quotes: [[LETTER, 'article']] },
      ),
    ).toEqual({});
  });

  test('two on one topic that share a sentence', () => {
    expect(among(`${sentence(1)} ${letter(30, 34)}`, `${letter(60, 64)} ${sentence(1)}`)).toEqual({});
  });
});

test('the comments copied most: how often, and under how many names', () => {
  const comments = page('one', {}, [
    { text: LETTER, author: 'Ada' },
    { text: letter(20, 24), author: 'Ada' },
    { text: LETTER, author: 'Bo' },
    { text: LETTER, author: 'Ada' },
    { text: letter(20, 24) },
    { text: letter(40, 44) },
  ]).codedComments;
  const most = new CopiedMost(memoryScratch);
  const duplicates = findDuplicates(comments);
  for (const { comment } of comments) {
    const duplicate = duplicates.get(comment.commentId);
    if (duplicate === undefined) continue;
    const { commentId: id, author, ordinal } = duplicate.original;
    most.add(hashOfAuthor(comment.author), { id, author: hashOfAuthor(author) }, ordinal);
  }
  const copied = most.result(5);
  expect(copied.map(({ original, times, authors }) => [original, times, authors])).toEqual([
    [1, 3, 2],
    [2, 2, 1],
  ]);
  expect(most.result(1)).toEqual(copied.slice(0, 1));
});

test('whatever resembles a text by 0.6 or more is among the candidates', () => {
  const words = fc.array(fc.integer({ min: 1, max: 5000 }).map(String), { minLength: 20, maxLength: 60 });
  let close = 0;
  fc.assert(
    fc.property(words, fc.array(fc.tuple(fc.nat(59), fc.nat(5000)), { maxLength: 3 }), (first, changes) => {
      const second = [...first];
      for (const [at, word] of changes) if (at < second.length) second[at] = String(word);
      const [a, b] = [shinglesOf(first.map(Number), 3), shinglesOf(second.map(Number), 3)];
      const both = inCommon(a, b);
      if (both / (a.length + b.length - both) < 0.6) return;
      close += 1;
      const keys = bandKeys(a);
      expect(bandKeys(b).some((key) => keys.includes(key))).toBe(true);
    }),
    { numRuns: 500 },
  );
  expect(close).toBeGreaterThan(300);
});

test('words are compared without case, marks and line breaks', () => {
  expect(plainWords('“Ah,”\nshe SAID — no. 7!')).toEqual(['ah', 'she', 'said', 'no', '7']);
});

test('the words of a text have one hash each, whatever letters they are made of', () => {
  const units = fc.constantFrom(
    ...'aBc dé-7İßǅ_.Ж字\u0301\u200d',
    '\ud83d',
    '\u{1f600}',
    '\u{1d400}',
    '\u{20000}',
  );
  fc.assert(
    fc.property(fc.string({ unit: units, maxLength: 30 }), (text) => {
      const words = plainWords(text);
      expect(wordHashes(text)).toEqual(words.flatMap((word) => wordHashes(word)));
      expect(wordHashes(text)).toHaveLength(words.length);
      expect(textHashes(text)).toEqual(textHashes(words.join(' ')));
    }),
    { numRuns: 2000 },
  );
  expect(new Set(wordHashes('one two three One')).size).toBe(3);
  const texts = ['one two', 'two one', 'onetwo', 'one two two', 'one tw o'];
  for (const at of [0, 1]) expect(new Set(texts.map((text) => textHashes(text)[at])).size).toBe(5);
});

test('what two texts have in common is counted as far as it is asked for', () => {
  const shingles = fc
    .uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 25 })
    .map((numbers) => Uint32Array.from(numbers).sort());
  fc.assert(
    fc.property(shingles, shingles, fc.nat(25), (a, b, least) => {
      const both = a.filter((shingle) => b.includes(shingle)).length;
      expect(inCommon(a, b)).toBe(both);
      if (both >= least) expect(inCommon(a, b, least)).toBe(both);
      else expect(inCommon(a, b, least)).toBeLessThan(least);
    }),
    { numRuns: 1000 },
  );
});
