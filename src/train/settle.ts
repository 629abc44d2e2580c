import type { Calibration } from '../model/trained-coder.ts';
import { probabilitiesOf } from '../vectors/probability.ts';
import { bestThreshold } from './best-threshold.ts';
import { calibrate } from './calibrate.ts';
import { fitStrengths } from './fit-strengths.ts';
import { casesOf, type LabelledTexts, weightsOf } from './labelled-texts.ts';
import { type Linear, logOdds } from './logistic.ts';
import { makeFolds } from './make-folds.ts';
import { makeMatrix } from './make-matrix.ts';
import { drawVocabulary, type Vocabulary } from './vocabulary.ts';

/** From so many texts on they outweigh the penalty by their number, and great strengths only cost time. */
export const MANY = 1000;

/** The strengths that are tried, weakest first. */
const strengthsFor = (texts: number): readonly number[] => (texts < MANY ? [0.25, 1, 4, 16] : [0.1, 0.3, 1]);

/** A model and how its scores are to be read. */
export interface Settled {
  readonly vocabulary: Vocabulary;
  readonly strength: number;
  /** One for each outcome. */
  readonly fits: readonly Linear[];
  readonly calibrations: readonly Calibration[];
  readonly threshold: number | null;
}

/**
 * Trains on some texts. Strength, calibration and threshold are chosen by scores that each text got from a model which had
 * not seen it; then the model is fitted to all of them. The strength is the one whose probabilities fit best: F1 at a
 * threshold hangs on the few texts next to it, and is another one by chance.
 *
 * @param folds of the cross-validation within these texts
 */
export function settle(data: LabelledTexts, texts: readonly number[], folds: number): Settled {
  const strengths = strengthsFor(texts.length);
  const [best] = scoresUnseen(data, texts, strengths, folds)
    .map((scores, at) => ({ ...readingOf(data, texts, scores), strength: strengths[at] as number }))
    // The sort is stable: of equal ones the weakest, which trusts the texts least.
    .sort((a, b) => a.surprise - b.surprise);
  const { strength, calibrations, threshold } = best as Reading & { strength: number };
  const vocabulary = drawVocabulary(data.table, texts);
  const matrix = makeMatrix(data.table, texts, vocabulary);
  const fits = outcomesOf(data).flatMap((outcome) =>
    fitStrengths({ matrix, isCase: casesOf(data, texts, outcome) }, vocabulary, [strength]),
  );
  return { vocabulary, strength, fits, calibrations, threshold };
}

export const outcomesOf = ({ outcomes }: LabelledTexts): number[] => [...Array(outcomes).keys()];

/** By outcome, the score of each text. */
type Scores = readonly Float64Array[];

/** For each strength, what each text scores in models that were fitted without its fold. */
function scoresUnseen(
  data: LabelledTexts,
  texts: readonly number[],
  strengths: readonly number[],
  count: number,
): Scores[] {
  const place = new Map(texts.map((text, at) => [text, at]));
  const outcomes = outcomesOf(data);
  const scores = strengths.map(() => outcomes.map(() => new Float64Array(texts.length)));
  for (const held of makeFolds(data, texts, count)) {
    const out = new Set(held);
    const rest = texts.filter((text) => !out.has(text));
    const vocabulary = drawVocabulary(data.table, rest);
    const matrix = makeMatrix(data.table, rest, vocabulary);
    const heldMatrix = makeMatrix(data.table, held, vocabulary);
    for (const outcome of outcomes) {
      const fits = fitStrengths({ matrix, isCase: casesOf(data, rest, outcome) }, vocabulary, strengths);
      for (const [at, fit] of fits.entries()) {
        const own = scores[at]?.[outcome] as Float64Array;
        for (const [row, text] of held.entries()) {
          own[place.get(text) as number] = logOdds(fit, heldMatrix, row);
        }
      }
    }
  }
  return scores;
}

interface Reading {
  readonly calibrations: readonly Calibration[];
  readonly threshold: number | null;
  /** Mean of `-ln p`, where p is the probability that was given to what people said. */
  readonly surprise: number;
}

function readingOf(data: LabelledTexts, texts: readonly number[], scores: Scores): Reading {
  const weights = weightsOf(data, texts);
  const calibrations = scores.map((own, outcome) => calibrate(own, casesOf(data, texts, outcome), weights));
  const likely = texts.map((_, at) =>
    probabilitiesOf(
      scores.map((own) => own[at] as number),
      calibrations,
    ),
  );
  const first = Float64Array.from(likely, ([only]) => only as number);
  return {
    calibrations,
    threshold: scores.length > 1 ? null : bestThreshold(first, weights).threshold,
    surprise: surpriseOf(likely, data, texts),
  };
}

/** No probability is held to be less, lest one text outweigh all others. */
const LEAST = 1e-12;

function surpriseOf(
  likely: readonly (readonly number[])[],
  { labels, weights }: LabelledTexts,
  texts: readonly number[],
): number {
  let [surprise, all] = [0, 0];
  for (const [at, text] of texts.entries()) {
    const [label, weight] = [labels[text] as number, weights[text] as number];
    const given = label < 0 ? 1 - (likely[at]?.[0] as number) : (likely[at]?.[label] as number);
    surprise -= weight * Math.log(Math.max(given, LEAST));
    all += weight;
  }
  return surprise / all;
}
