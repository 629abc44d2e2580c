import type { Odds, ToneEvidence } from '../../codebook/codebook.ts';
import type { MeasureName, SignName } from '../../codebook/signs.ts';
import type { Document } from '../../text/document.ts';
import type { Token } from '../../text/tokens.ts';
import { MetInText } from './met-in-text.ts';
import type { Tone, Weighed } from './weigh.ts';

/** What speaks for a bad and for a good attitude, both against a neutral one, as the logarithm of the odds. */
export interface Leaning {
  readonly bad: number;
  readonly good: number;
}

/** What the lexicon weighs in a text: its words of praise and its words of reproach, both from 0 up. */
export interface Balance {
  readonly praise: number;
  readonly reproach: number;
}

/** What is measured of a whole text. */
export interface Measured extends Balance {
  /** What its first words weigh. */
  readonly opening: Balance;
  /** How many words it has. */
  readonly words: number;
}

/** How many tokens open a text: "Bravo to the nurses" praises, whatever is said of others further on. */
const OPENING = 5;

/** What the tokens weigh with which a text opens. */
export const openingOf = (weights: Float64Array): Balance => balanceOf(weights, OPENING);

/** Parts the weights of tokens, all or the first of them, into praise and reproach. */
export function balanceOf(weights: Float64Array, most = weights.length): Balance {
  let praise = 0;
  let reproach = 0;
  const to = Math.min(most, weights.length);
  for (let at = 0; at < to; at += 1) {
    const weight = weights[at] as number;
    if (weight > 0) praise += weight;
    else reproach -= weight;
  }
  return { praise, reproach };
}

const NOTHING: Odds = [0, 0];

/** What evidence may come from: a token, by its index, or something that has a name. */
export type Source = number | MeasureName | SignName | 'first_word' | 'in_quotes' | `code ${string}`;

/** Takes evidence in, piece by piece. */
export interface EvidenceTaker {
  add(odds: Odds, share: number, source: Source): void;
}

/** Sums what speaks for a bad and for a good tone. */
export class ToneSum implements Leaning, EvidenceTaker {
  bad = 0;
  good = 0;

  add(odds: Odds, share: number): void {
    this.bad += odds[0] * share;
    this.good += odds[1] * share;
  }
}

const met = new MetInText();

/**
 * Adds what a text's words and signs say. Each word counts once, however often it stands there, and the words of a group
 * once together: a long text is not the surer for repeating itself. A word in a phrase of the lexicon is weighed with the
 * phrase, and says nothing by itself.
 */
export function addWords(
  taker: EvidenceTaker,
  { tokens }: Document,
  { tones, inPhrase }: Weighed,
  signs: ReadonlyMap<SignName, number>,
  evidence: ToneEvidence,
): void {
  met.begin();
  for (let at = 0; at < tones.length; at += 1) {
    const { learned } = tones[at] as Tone;
    if (learned === null || inPhrase[at] !== 0 || (tokens[at] as Token).kind !== 'word') continue;
    if (met.isFirst(learned.place)) taker.add(learned.odds, 1, at);
  }
  for (const [sign, times] of signs) taker.add(evidence.signs.get(sign) ?? NOTHING, times, sign);
}

/**
 * Adds what is measured of the whole text: with p and r the square roots of praise and reproach, since a second word of
 * praise says less than the first, and l the logarithm of the number of words, these are p, r, whether there is any of
 * either, l, p l, r l and p r, and the square roots of praise and reproach in the opening.
 */
export function addMeasures(
  taker: EvidenceTaker,
  { praise, reproach, opening, words }: Measured,
  { measures }: ToneEvidence,
): void {
  const p = Math.sqrt(praise);
  const r = Math.sqrt(reproach);
  const length = Math.log(Math.max(1, words));
  addMeasure(taker, measures, 'bias', 1);
  addMeasure(taker, measures, 'length', length);
  addMeasure(taker, measures, 'praise', p);
  addMeasure(taker, measures, 'reproach', r);
  addMeasure(taker, measures, 'some_praise', Number(praise > 0));
  addMeasure(taker, measures, 'some_reproach', Number(reproach > 0));
  addMeasure(taker, measures, 'long_praise', p * length);
  addMeasure(taker, measures, 'long_reproach', r * length);
  addMeasure(taker, measures, 'mixed', p * r);
  addMeasure(taker, measures, 'opening_praise', Math.sqrt(opening.praise));
  addMeasure(taker, measures, 'opening_reproach', Math.sqrt(opening.reproach));
}

function addMeasure(
  taker: EvidenceTaker,
  measures: ToneEvidence['measures'],
  name: MeasureName,
  share: number,
): void {
  if (share !== 0) taker.add(measures.get(name) ?? NOTHING, share, name);
}
