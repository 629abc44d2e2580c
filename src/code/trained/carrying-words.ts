import type { Span } from '../../model/span.ts';
import type { Document } from '../../text/document.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { Contribution } from './linear-coder.ts';

/** More words than this are no evidence that somebody can check at a glance. */
const MOST_TOKENS = 30;

/**
 * The words that carried most of the weight for an outcome: of all stretches within a sentence, the one in which what the
 * tokens add sums up to most. A feature's part is shared out evenly among its places, and there among its tokens.
 *
 * @returns null where no word speaks for the outcome
 */
export function carryingWords(
  document: Document,
  contributions: readonly Contribution[],
  outcome: number,
): Span | null {
  const parts = partsOfTokens(document.tokens.length, contributions, outcome);
  let best: (TokenRange & { readonly sum: number }) | null = null;
  for (const sentence of document.sentences) {
    const here = greatestStretch(parts, sentence);
    if (here.sum > (best?.sum ?? 0)) best = here;
  }
  return best && document.spanOf(best);
}

function partsOfTokens(
  tokens: number,
  contributions: readonly Contribution[],
  outcome: number,
): Float64Array {
  const parts = new Float64Array(tokens);
  for (const { weights, value, places } of contributions) {
    const share = ((weights[outcome] ?? 0) * value) / places.length;
    for (const [from, to] of places) {
      for (let at = from; at < to; at += 1) parts[at] = (parts[at] as number) + share / (to - from);
    }
  }
  return parts;
}

/** Kadane's search, begun anew where a stretch has become too long or worth nothing. */
function greatestStretch(
  parts: Float64Array,
  { from, to }: TokenRange,
): TokenRange & { readonly sum: number } {
  let best = { from, to: from, sum: 0 };
  let start = from;
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    sum += parts[at] as number;
    if (sum <= 0 || at - start >= MOST_TOKENS) {
      start = at + 1;
      sum = 0;
    } else if (sum > best.sum) best = { from: start, to: at + 1, sum };
  }
  return best;
}
