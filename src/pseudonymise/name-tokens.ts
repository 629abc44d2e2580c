import type { Span } from '../model/span.ts';

/** A word, or a sign, of a text in which names are looked for. `start` and `end` point into that text. */
export interface NameToken extends Span {
  readonly form: string;
  /** For comparison: without case, marks on letters and invisible characters. */
  readonly norm: string;
  readonly isWord: boolean;
  /** Whether white space stands before it. */
  readonly afterSpace: boolean;
}

const TOKEN = /[\p{L}\p{M}\p{N}_\p{Cf}]+|[^\s]/gu;

/** Splits into whole words and single signs, so that a name is never found inside a longer word. */
export function nameTokens(text: string, from = 0): NameToken[] {
  const tokens: NameToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [form] = match;
    const start = from + match.index;
    tokens.push({
      start,
      end: start + form.length,
      form,
      norm: plainLetters(form),
      isWord: /[\p{L}\p{N}]/u.test(form),
      afterSpace: start > (tokens.at(-1)?.end ?? start),
    });
  }
  return tokens;
}

/** Letters without case, marks and invisible characters: `José` and `jose` are one. */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
