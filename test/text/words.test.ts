import { describe, expect, it } from 'vitest';
import { flagPerWord, oncePerWord, wordOf } from '../../src/text/words.ts';

describe('oncePerWord', () => {
  it('asks once of each word and keeps the answer with it', () => {
    const asked: string[] = [];
    const size = oncePerWord(({ form }) => {
      asked.push(form);
      return form.length;
    });
    expect(['ferry', 'ferry', 'tea'].map((form) => size(wordOf(form)))).toEqual([5, 5, 3]);
    expect(asked).toEqual(['ferry', 'tea']);
  });
});

describe('flagPerWord', () => {
  it('asks once of each word, whether the answer is yes or no', () => {
    const asked: string[] = [];
    const isShort = flagPerWord(({ form }) => {
      asked.push(form);
      return form.length < 4;
    });
    expect(['harbour', 'tea', 'harbour', 'tea'].map((form) => isShort(wordOf(form)))).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(asked).toEqual(['harbour', 'tea']);
  });

  it('keeps the answers of more questions apart than one number holds', () => {
    const begins = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) =>
      flagPerWord(({ form }) => form.startsWith(letter)),
    );
    const word = wordOf('quay');
    for (const round of [1, 2])
      expect([round, begins.map((asks) => asks(word)).indexOf(true)]).toEqual([round, 16]);
    expect(begins.filter((asks) => asks(word))).toHaveLength(1);
  });

  it('may ask another in its own question, and keeps both answers', () => {
    let asked = 0;
    const isLong = flagPerWord(({ form }) => {
      asked += 1;
      return form.length > 5;
    });
    const isLongAndSmall = flagPerWord((word) => isLong(word) && word.form === word.norm);
    const words = ['ferryman', 'Ferryman', 'tea'].map(wordOf);
    expect(words.map(isLongAndSmall)).toEqual([true, false, false]);
    expect(words.map(isLong)).toEqual([true, true, false]);
    expect(asked).toBe(3);
  });
});
