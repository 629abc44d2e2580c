import type { Family } from '../model/feature.ts';

/**
 * The length to which a family is scaled. The rules that fired are few and sure, and outshout the words if let; words around
 * a target say more of it than the words of its sentence.
 */
const LENGTHS: Readonly<Record<Exclude<Family, 'signs'>, number>> = {
  words: 1,
  letters: 1,
  around: 1.4,
  rules: 0.7,
};
/** A sign counts so much of its strength, which keeps it level with a few dozen words that share a length of 1. */
const SIGN_SCALE = 0.5;
const STRONGEST_SIGN = 3;

/** How rare a feature is: `ln((1 + n) / (1 + d)) + 1` where it stands in `d` of `n` texts. */
export const rarity = (documents: number, texts: number): number =>
  Math.log((1 + texts) / (1 + documents)) + 1;

/**
 * Turns how often the features of one family stand in a text into what they count.
 *
 * All but signs: `(1 + ln amount) x rarity` (below 1 `amount x rarity`), and the family scaled to one length,
 * so that a long comment does not speak louder than a short one: sublinear tf-idf, as in Salton, G. and Buckley, C. (1988),
 * Information Processing and Management 24, 513-523. Signs: half their strength, which is capped at 3.
 *
 * @param amounts how often each stands in the text
 * @param places of the same features, in the same order
 * @param rarities by place
 */
export function weighCounts(
  family: Family,
  amounts: readonly number[],
  places: readonly number[],
  rarities: Float64Array,
): Float64Array {
  const weighed = new Float64Array(amounts.length);
  if (family === 'signs') {
    for (let at = 0; at < weighed.length; at += 1) weighed[at] = signValue(amounts[at] as number);
    return weighed;
  }
  let squares = 0;
  for (let at = 0; at < weighed.length; at += 1) {
    const amount = amounts[at] as number;
    const weight = (amount < 1 ? amount : 1 + Math.log(amount)) * (rarities[places[at] as number] as number);
    weighed[at] = weight;
    squares += weight * weight;
  }
  const scale = LENGTHS[family] / (Math.sqrt(squares) || 1);
  return weighed.map((weight) => weight * scale);
}

const signValue = (strength: number): number =>
  SIGN_SCALE * Math.max(-STRONGEST_SIGN, Math.min(STRONGEST_SIGN, strength));
