import type { Document } from '../../text/document.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { Tone, Weighed } from './weigh.ts';

/** How many words to its right a negator reaches, inside its clause. */
const SCOPE = 4;
/** "Not good" is less bad than "bad" is: what a negated weight is multiplied by. */
const NEGATED = -0.6;
/** What is said before a turn such as "but" counts less than what follows it. */
const BEFORE_TURN = 0.6;

/**
 * Multiplies the weight of every token by what the negators, boosters and turns around it make of it. A token of a phrase of
 * the lexicon is no negator: the "no" of "no-fly zone".
 *
 * @returns for each token, 1 where a negator turns it round
 */
export function weighContext({ sentences }: Document, { tones, weights, inPhrase }: Weighed): Uint8Array {
  const negated = new Uint8Array(tones.length);
  for (let index = 0; index < sentences.length; index += 1) {
    const { from, to } = sentences[index] as TokenRange;
    let turn = to - 1;
    while (turn > from && !(tones[turn] as Tone).turns) turn -= 1;
    let negatedUntil = -1;
    let boost = 1;
    for (let at = from; at < to; at += 1) {
      const tone = tones[at] as Tone;
      if (tone.ends) negatedUntil = -1;
      if (at <= negatedUntil) negated[at] = 1;
      const weight = weights[at] as number;
      if (weight !== 0) {
        const factor = boost * (at <= negatedUntil ? NEGATED : 1);
        weights[at] = weight * (at < turn ? factor * BEFORE_TURN : factor);
      }
      const own = inPhrase[at] === 0;
      boost = own ? tone.boost : 1;
      if (own && tone.negates) negatedUntil = at + SCOPE;
    }
  }
  return negated;
}
