import { describe, expect, it } from 'vitest';
import { Document } from '../../src/text/document.ts';

describe('Document', () => {
  const text = 'The mayor lied. Nobody believed the mayor.';
  const document = new Document(text);

  it('finds the tokens that a stretch touches, and back', () => {
    const start = text.indexOf('Nobody');
    const range = document.rangeOf({ start, end: start + 'Nobody believed'.length });
    expect(document.tokens.slice(range.from, range.to).map(({ form }) => form)).toEqual([
      'Nobody',
      'believed',
    ]);
    expect(document.spanOf(range)).toEqual({ start, end: start + 'Nobody believed'.length });
  });

  it('counts a token that is touched at its edge inside, and one that is only neighboured outside', () => {
    expect(document.rangeOf({ start: 0, end: 3 })).toEqual({ from: 0, to: 1 });
    expect(document.rangeOf({ start: 2, end: 5 })).toEqual({ from: 0, to: 2 });
    expect(document.rangeOf({ start: 3, end: 4 })).toEqual({ from: 1, to: 1 });
  });

  it('tells the sentence of a token', () => {
    expect(document.sentenceOf(0)).toBe(0);
    expect(document.sentenceOf(document.tokens.length - 1)).toBe(1);
  });

  it('tags a token within its own sentence', () => {
    const lied = document.tokens.findIndex(({ form }) => form === 'lied');
    expect(document.tagOf(lied)).toBe('VERB');
  });

  it('takes an empty text', () => {
    const empty = new Document('');
    expect(empty.tokens).toEqual([]);
    expect(empty.sentences).toEqual([]);
    expect(empty.rangeOf({ start: 0, end: 0 })).toEqual({ from: 0, to: 0 });
  });
});
