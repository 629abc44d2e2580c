import type { Span } from '../../model/span.ts';
import type { Document } from '../../text/document.ts';

/** Sum of the weights in the sentences that a span stands in, without the span's own words. */
export function attitude(document: Document, weights: readonly number[], span: Span): number {
  const own = document.rangeOf(span);
  const first = document.sentences[document.sentenceOf(own.from)];
  const last = document.sentences[document.sentenceOf(Math.max(own.from, own.to - 1))];
  if (first === undefined || last === undefined) return 0;
  let sum = 0;
  for (let i = first.from; i < last.to; i += 1) {
    if (i < own.from || i >= own.to) sum += weights[i] ?? 0;
  }
  return sum;
}
