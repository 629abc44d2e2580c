import { expect, it } from 'vitest';
import { GateMasks } from '../../src/code/matcher/gate-masks.ts';
import { KnownText } from '../../src/code/matcher/known-text.ts';
import { viewOf } from '../../src/code/matcher/text-view.ts';
import { WordSets } from '../../src/code/matcher/word-sets.ts';
import { Document } from '../../src/text/document.ts';
import { fc } from '../properties.ts';

const sets = new WordSets();
const rain = sets.add(new Set(['rain']));
sets.waitFor(rain);

const knownText = (words: readonly string[]): KnownText =>
  new KnownText(viewOf(new Document(words.join(' ')), []), sets);

it('never says that a word may not stand where it does', () => {
  const masks = new GateMasks(sets.gates);
  const row = fc.array(fc.constantFrom('rain', 'sun', 'wind', 'and'), { minLength: 1, maxLength: 90 });
  fc.assert(
    fc.property(row, fc.nat(100), fc.nat(100), (words, first, last) => {
      masks.read(knownText(words), 0, words.length);
      if (words.slice(first, last + 1).includes('rain'))
        expect(masks.mayStand(rain.gate, first, last)).toBe(true);
    }),
  );
});

it('is exact where a sentence has no more words than a mask has bits, and forgets the sentence before', () => {
  const masks = new GateMasks(sets.gates);
  const stood = (words: readonly string[]): number[] => {
    masks.read(knownText(words), 0, words.length);
    return words.flatMap((_, key) => (masks.mayStand(rain.gate, key, key) ? [key] : []));
  };
  expect(stood(['rain', 'and', 'rain'])).toEqual([0, 2]);
  expect(stood(['wind', 'rain', 'sun'])).toEqual([1]);
  expect(stood(['sun'])).toEqual([]);
});
