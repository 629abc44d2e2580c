import { expect, test } from 'vitest';
import { storeWords } from '../../src/text/model-words.ts';

const numbersIn = (base64: string): number[] => [
  ...new Uint32Array(Uint8Array.from(Buffer.from(base64, 'base64')).buffer),
];

test('words are stored in the order of their numbers, and their numbers in the order of the words', () => {
  const list = ['walk', 'Apple', 'élan', 'apple'];
  const hash = { walk: 0, Apple: 1, élan: 2, apple: 3 };
  const lexicon = Uint32Array.from([7, 2 ** 32 - 1]);
  const stored = storeWords({ lexicon, features: { lexeme: { list, hash, intrinsicSize: 4, index: 4 } } });
  expect(stored.list).toEqual(list);
  expect(numbersIn(stored.sorted)).toEqual([1, 3, 0, 2]);
  expect(numbersIn(stored.lexicon)).toEqual([...lexicon]);
});
