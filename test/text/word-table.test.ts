import { describe, expect, it } from 'vitest';
import { WordTable } from '../../src/text/word-table.ts';

const tableOf = (most: number) => {
  const made: string[] = [];
  const table = new WordTable((form) => {
    made.push(form);
    return { form };
  }, most);
  return { table, made, ask: (form: string) => table.at(form, 0, form.length) };
};

describe('WordTable', () => {
  it('makes one thing of a word, wherever it stands', () => {
    const { table, made, ask } = tableOf(8);
    const text = 'tea, more tea';
    expect(table.at(text, 0, 3)).toBe(table.at(text, 10, 13));
    expect(ask('tea')).toBe(table.at(text, 0, 3));
    expect(table.at(text, 5, 9).form).toBe('more');
    expect(made).toEqual(['tea', 'more']);
  });

  it('keeps words apart that differ in a letter, in case or in length', () => {
    const { made, ask } = tableOf(64);
    const words = ['ferry', 'Ferry', 'ferrz', 'ferr', 'f', '', 'café', 'cafe', '𝒳', '𝒴'];
    for (const _ of [1, 2]) expect(words.map((word) => ask(word).form)).toEqual(words);
    expect(made).toEqual(words);
  });

  it('forgets what was not met while half as many others were, and keeps what was', () => {
    const { made, ask } = tableOf(8);
    const others = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) => `w${from + at}`).forEach(ask);
    ask('kept');
    ask('lost');
    others(0, 3);
    ask('kept');
    others(3, 3);
    ask('kept');
    others(6, 4);
    expect(made.filter((form) => form === 'kept')).toHaveLength(1);
    ask('kept');
    ask('lost');
    expect(made.filter((form) => form === 'kept')).toHaveLength(1);
    expect(made.filter((form) => form === 'lost')).toHaveLength(2);
  });

  it('finds every word of many', () => {
    const { made, ask } = tableOf(1024);
    const words = Array.from({ length: 500 }, (_, at) => `word${at}`);
    const first = words.map(ask);
    expect(words.map(ask)).toEqual(first);
    expect(made).toHaveLength(500);
  });
});
