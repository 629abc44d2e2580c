import type { Document } from '../../text/document.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Lexicon } from './weigh.ts';

/** How many words to its right a negator reaches, inside its clause. */
const SCOPE = 4;
/** "Not good" is less bad than "bad" is: what a negated weight is multiplied by. */
const NEGATED = -0.6;
/** What is said before a turn such as "but" counts less than what follows it. */
const BEFORE_TURN = 0.6;

/**
 * What the weight of every token is multiplied by, for the negators, boosters and turns around it.
 *
 * @param inPhrase tokens that belong to a phrase of the lexicon and are therefore no negators: the "no" of "no-fly zone"
 */
export function contextFactors(document: Document, lexicon: Lexicon, inPhrase: readonly boolean[]): number[] {
  const factors = document.tokens.map(() => 1);
  for (const sentence of document.sentences) applySentence(document, sentence, lexicon, inPhrase, factors);
  return factors;
}

function applySentence(
  { tokens }: Document,
  { from, to }: TokenRange,
  lexicon: Lexicon,
  inPhrase: readonly boolean[],
  factors: number[],
): void {
  let negatedUntil = -1;
  let boost = 1;
  let turn = from;
  for (let i = from; i < to; i += 1) {
    const effect = lexicon.effectOf((tokens[i] as Token).word);
    if (effect.turns && i > from) turn = i;
    if (effect.ends) negatedUntil = -1;
    factors[i] = boost * (i <= negatedUntil ? NEGATED : 1);
    boost = inPhrase[i] ? 1 : effect.boost;
    if (!inPhrase[i] && effect.negates) negatedUntil = i + SCOPE;
  }
  for (let i = from; i < turn; i += 1) factors[i] = (factors[i] ?? 1) * BEFORE_TURN;
}
