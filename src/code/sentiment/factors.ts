import type { Document } from '../../text/document.ts';
import type { Tone, Weighed } from './weigh.ts';

/** How many words to its right a negator reaches, inside its clause. */
const SCOPE = 4;
/** "Not good" is less bad than "bad" is: what a negated weight is multiplied by. */
const NEGATED = -0.6;
/** What is said before a turn such as "but" counts less than what follows it. */
const BEFORE_TURN = 0.6;

/**
 * What the weight of every token is multiplied by, for the negators, boosters and turns around it: below 0 where a negator
 * turns it round. A token of a phrase of the lexicon is no negator: the "no" of "no-fly zone".
 */
export function contextFactors({ sentences }: Document, { tones, inPhrase }: Weighed): Float64Array {
  const factors = new Float64Array(tones.length);
  for (const { from, to } of sentences) {
    let negatedUntil = -1;
    let boost = 1;
    let turn = from;
    for (let i = from; i < to; i += 1) {
      const tone = tones[i] as Tone;
      if (tone.turns && i > from) turn = i;
      if (tone.ends) negatedUntil = -1;
      factors[i] = boost * (i <= negatedUntil ? NEGATED : 1);
      const own = inPhrase[i] === 0;
      boost = own ? tone.boost : 1;
      if (own && tone.negates) negatedUntil = i + SCOPE;
    }
    for (let i = from; i < turn; i += 1) factors[i] = (factors[i] as number) * BEFORE_TURN;
  }
  return factors;
}
