import type { Document } from '../../text/document.ts';

/** Sum of the weights of the surface signs of attitude that a text shows. */
export function weighSigns(document: Document, signs: ReadonlyMap<string, number>): number {
  let sum = 0;
  if (document.tokens.some(({ norm }) => norm === '?')) sum += signs.get('question') ?? 0;
  if (document.tokens.some(({ norm }) => norm === '!')) sum += signs.get('exclamation') ?? 0;
  return sum;
}
