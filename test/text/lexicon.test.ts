import Sentiment from 'sentiment';
import { describe, expect, it } from 'vitest';
import { afinnWeight, packageWeight } from '../../src/text/lexicon.ts';
import { wordOf } from '../../src/text/words.ts';

const sumOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + packageWeight(wordOf(word)), 0);

describe('afinnWeight', () => {
  it('gives AFINN-165 weights, 0 for words outside it', () => {
    expect(afinnWeight('good')).toBe(3);
    expect(afinnWeight('killed')).toBe(-3);
    expect(afinnWeight('table')).toBe(0);
  });

  it('is not caught by the names of built-in properties', () => {
    for (const word of ['constructor', '__proto__', 'hasOwnProperty', 'toString']) {
      expect(afinnWeight(word)).toBe(0);
      expect(sumOf([word])).toBe(0);
    }
  });
});

describe('packageWeight', () => {
  it('adds up the bare weights and negates nothing', () => {
    expect(sumOf(['not', 'good'])).toBe(3);
    expect(sumOf(['bad', 'bad', 'good'])).toBe(afinnWeight('bad') * 2 + 3);
  });

  it('agrees with the package itself on words without negators', () => {
    const words = ['a', 'wonderful', 'and', 'terrible', 'day', '😍'];
    expect(sumOf(words)).toBe(new Sentiment().analyze(words.join(' ')).score);
  });

  it('leaves the lexicon of other callers as it was', () => {
    sumOf(['lol']);
    expect(new Sentiment().analyze('not good').score).toBe(-3);
  });
});
