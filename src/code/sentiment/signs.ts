import type { Document } from '../../text/document.ts';
import type { Token } from '../../text/tokens.ts';

/** Counts a surface sign of attitude in a text. */
type Counter = (document: Document) => number;

const countTokens =
  (test: (token: Token, at: number, tokens: readonly Token[]) => boolean): Counter =>
  ({ tokens }) =>
    tokens.reduce((sum, token, at) => sum + Number(test(token, at, tokens)), 0);

const norms = (words: string): Counter => {
  const wanted = new Set(words.split(' '));
  return countTokens(({ norm }) => wanted.has(norm));
};

/** The signs that a codebook may weigh, by name. Each counts in the text as a whole. */
export const SIGNS: Readonly<Record<string, Counter>> = {
  question: norms('?'),
  exclamation: norms('!'),
  ellipsis: countTokens(({ norm }) => norm === '…' || /^\.{2,}$/.test(norm)),
  opening_question: ({ tokens, sentences }) =>
    sentences.filter(
      ({ from, to }) =>
        /^(why|how|what|who|when|where|since|so|and|do|does|did|is|are|can|have|has|should|would|isn|aren)$/.test(
          tokens[from]?.norm ?? '',
        ) && tokens.slice(from, to).some(({ norm }) => norm === '?'),
    ).length,
  scare_quotes: countTokens(
    ({ norm }, at, tokens) =>
      /^["']$/.test(norm) &&
      [2, 3, 4].some((size) => tokens[at + size]?.norm === norm && tokens[at + 1]?.start === tokens[at]?.end),
  ),
  shouting: countTokens(({ form, kind }) => kind === 'word' && /^\p{Lu}{4,}$/u.test(form)),
  address: norms('you your yourself yours'),
  others: norms('they them their'),
  own: norms('i my me'),
  we: norms('we our us'),
  demand: norms('should must need needs ought'),
  negation: norms("not n't never no nobody none nothing"),
  condition: norms('if would could'),
  absolute: norms('all every always never everything everyone anyone any nothing'),
  just: norms('just only even still really actually simply'),
  link: countTokens(({ kind }) => kind === 'url'),
  numbers: countTokens(({ kind }) => kind === 'number'),
  quotation: norms('"'),
  sentences: ({ sentences }) => Math.log2(sentences.length),
  length: ({ tokens }) => Math.log2(tokens.length + 1),
};

/** Sum of the weights of the surface signs of attitude that a text shows. */
export function weighSigns(document: Document, signs: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [name, weight] of signs) sum += weight * Math.min(3, SIGNS[name]?.(document) ?? 0);
  return sum;
}
