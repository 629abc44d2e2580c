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
 * What the weight of every token is multiplied by, for the negators, boosters and turns around it: below 0 where a negator
 * turns it round.
 *
 * @param inPhrase 1 for tokens that belong to a phrase of the lexicon and are therefore no negators: the "no" of "no-fly
 *   zone"
 */
export function contextFactors(document: Document, lexicon: Lexicon, inPhrase: Uint8Array): Float64Array {
  const factors = new Float64Array(document.tokens.length);
  for (const sentence of document.sentences) applySentence(document, sentence, lexicon, inPhrase, factors);
  return factors;
}

function applySentence(
  { tokens }: Document,
  { from, to }: TokenRange,
  lexicon: Lexicon,
  inPhrase: Uint8Array,
  factors: Float64Array,
): void {
  let negatedUntil = -1;
  let boost = 1;
  let turn = from;
  for (let i = from; i < to; i += 1) {
    const effect = lexicon.effectOf((tokens[i] as Token).word);
    if (effect.turns && i > from) turn = i;
    if (effect.ends) negatedUntil = -1;
    factors[i] = boost * (i <= negatedUntil ? NEGATED : 1);
    const own = inPhrase[i] === 0;
    boost = own ? effect.boost : 1;
    if (own && effect.negates) negatedUntil = i + SCOPE;
  }
  for (let i = from; i < turn; i += 1) factors[i] = (factors[i] as number) * BEFORE_TURN;
}
