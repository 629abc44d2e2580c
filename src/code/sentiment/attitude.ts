import type { Span } from '../../model/span.ts';
import type { Document } from '../../text/document.ts';
import type { Token } from '../../text/tokens.ts';

/** What a word counts that stands in another clause of the sentence than the target. */
const OTHER_CLAUSE = 0.7;
/** How fast a word counts less with its distance from the target: at about 17 words it counts half. */
const DECAY = 0.06;
/** Brings the sums, which decay makes small, to the scale that the thresholds of whole texts are meant for. */
const GAIN = 2.5;

/** Between two of these a sentence is taken for one clause. */
const CLAUSE_MARKS = new Set(
  ', ; : — – - ( ) but and while although though because which who that when as after'.split(' '),
);

/**
 * Sum of the weights around a target, in its own sentence and without its own words.
 *
 * Each weight counts 1 / (1 + 0.06 d) at a distance of d words, and 0.7 of that outside the target's clause; the sum
 * is multiplied by 2.5. The figures were chosen on the training half of NewsMTSC.
 */
export function attitude(document: Document, weights: readonly number[], span: Span): number {
  const { from, to } = document.rangeOf(span);
  const first = document.sentences[document.sentenceOf(from)];
  const last = document.sentences[document.sentenceOf(Math.max(from, to - 1))];
  if (first === undefined || last === undefined) return 0;
  const clause = clauseAround(document.tokens, { from, to }, first.from, last.to);
  let sum = 0;
  for (let i = first.from; i < last.to; i += 1) {
    if (i >= from && i < to) continue;
    const distance = i < from ? from - i : i - to + 1;
    const share = i >= clause.from && i < clause.to ? 1 : OTHER_CLAUSE;
    sum += ((weights[i] ?? 0) * share) / (1 + DECAY * distance);
  }
  return GAIN * sum;
}

function clauseAround(
  tokens: readonly Token[],
  target: { from: number; to: number },
  start: number,
  end: number,
) {
  const isMark = (at: number) => CLAUSE_MARKS.has(tokens[at]?.norm ?? '');
  let { from, to } = target;
  while (from > start && !isMark(from - 1)) from -= 1;
  while (to < end && !isMark(to)) to += 1;
  return { from, to };
}
