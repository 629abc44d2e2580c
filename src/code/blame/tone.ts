import type { TokenRange } from '../../text/sentences.ts';
import { carriedSign, type SeenSigns, stepsOf, tieSign } from './tie-signs.ts';

/** How many words on each side of a mention are near, and how many are not far. */
const NEAR = 4;
const FAR = 10;

const DARK_ITSELF = tieSign('dark itself');
const DARK_RIGHT_AFTER = carriedSign('dark right after');
const DARK_FURTHER_ON = tieSign('dark further on');
const DARK_RIGHT_BEFORE = tieSign('dark right before');
const DARK_FURTHER_BACK = tieSign('dark further back');
const BRIGHT_NEAR = tieSign('bright near');
const BRIGHT_SENTENCE = tieSign('bright sentence');
const DARK_WORDS = stepsOf('dark words', [1, 2, 3]);
const DARK_TEXT = stepsOf('dark text', [4, 8, 16]);

/** A sentiment word against somebody stands in the sentence. */
export const DARK = DARK_WORDS.slice(0, 1).map(({ sign }) => sign);

/** How much the words against somebody weigh in a whole text. */
export function darknessOf(weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += Math.min(0, weights[at] as number);
  return -sum;
}

/**
 * Sees where the sentiment words of a mention's sentence stand, and how dark the whole text is.
 *
 * @param darkness of the text, see `darknessOf`
 */
export function seeTone(
  seen: SeenSigns,
  weights: Float64Array,
  { from, to }: TokenRange,
  sentence: TokenRange,
  darkness: number,
): void {
  let dark = 0;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const weight = weights[at] as number;
    if (weight === 0) continue;
    const away = at < from ? from - at : at < to ? 0 : at - to + 1;
    if (weight > 0) {
      seen.see(BRIGHT_NEAR, away > 0 && away <= NEAR);
      seen.see(BRIGHT_SENTENCE);
      continue;
    }
    dark += 1;
    if (away === 0) seen.see(DARK_ITSELF);
    else if (away <= NEAR) seen.see(at < from ? DARK_RIGHT_BEFORE : DARK_RIGHT_AFTER);
    else if (away <= FAR) seen.see(at < from ? DARK_FURTHER_BACK : DARK_FURTHER_ON);
  }
  seen.seeSteps(DARK_WORDS, dark);
  seen.seeSteps(DARK_TEXT, darkness);
}
