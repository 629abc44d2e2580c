import type { Calibration } from '../model/trained-coder.ts';
import { likeliest, probabilityOf } from '../vectors/probability.ts';
import { bestThreshold } from './best-threshold.ts';
import { calibrate } from './calibrate.ts';
import { casesOf, type LabelledTexts, weightsOf } from './labelled-texts.ts';
import { fitLogistic, type Linear, logOdds } from './logistic.ts';
import { makeFolds } from './make-folds.ts';
import { makeMatrix } from './make-matrix.ts';
import { drawVocabulary, type Vocabulary } from './vocabulary.ts';

/** From so many texts on they outweigh the penalty by their number, and great strengths only cost time. */
export const MANY = 1000;

/** The strengths that are tried, weakest first. */
const strengthsFor = (texts: number): readonly number[] => (texts < MANY ? [0.25, 1, 4] : [0.25, 0.5, 1]);

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
 * not seen it; then the model is fitted to all of them.
 *
 * @param folds of the cross-validation within these texts
 */
export function settle(data: LabelledTexts, texts: readonly number[], folds: number): Settled {
  const strengths = strengthsFor(texts.length);
  const unseen = scoresUnseen(data, texts, strengths, folds);
  const [best] = unseen
    .map((scores, at) => ({ ...readingOf(data, texts, scores), strength: strengths[at] as number }))
    // The sort is stable: of equal ones the weakest, which trusts the texts least.
    .sort((a, b) => b.quality - a.quality);
  const { strength, calibrations, threshold } = best as Reading & { strength: number };
  const vocabulary = drawVocabulary(data.table, texts);
  const matrix = makeMatrix(data.table, texts, vocabulary);
  const fits = outcomesOf(data).map((outcome) =>
    fitLogistic({ matrix, isCase: casesOf(data, texts, outcome) }, strength),
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
      let fit: Linear | undefined;
      for (const [at, strength] of strengths.entries()) {
        fit = fitLogistic({ matrix, isCase: casesOf(data, rest, outcome) }, strength, fit);
        for (const [row, text] of held.entries()) {
          const own = scores[at]?.[outcome] as Float64Array;
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
  /** F1 at the threshold; the mean over the answers where there are several. */
  readonly quality: number;
}

function readingOf(data: LabelledTexts, texts: readonly number[], scores: Scores): Reading {
  const outcomes = outcomesOf(data);
  const calibrations = outcomes.map((outcome) =>
    calibrate(scores[outcome] as Float64Array, casesOf(data, texts, outcome), weightsOf(data, texts)),
  );
  if (outcomes.length > 1) {
    const given = texts.map((_, at) => likeliest(scores.map((own) => own[at] as number)));
    return { calibrations, threshold: null, quality: macroF1(data, texts, given) };
  }
  const probabilities = (scores[0] as Float64Array).map((score) =>
    probabilityOf(score, calibrations[0] as Calibration),
  );
  const { threshold } = bestThreshold(probabilities, weightsOf(data, texts));
  const given = Array.from(probabilities, (probability) => (probability >= threshold ? 0 : -1));
  return { calibrations, threshold, quality: macroF1(data, texts, given) };
}

/** The mean of the F1 of each answer. */
function macroF1(data: LabelledTexts, texts: readonly number[], given: readonly number[]): number {
  const outcomes = outcomesOf(data);
  const weights = weightsOf(data, texts);
  const sum = outcomes.reduce((total, outcome) => {
    const isCase = casesOf(data, texts, outcome);
    const sumOf = (wanted: (at: number) => boolean): number =>
      weights.reduce((sum, weight, at) => sum + (wanted(at) ? weight : 0), 0);
    const isNamed = (at: number): boolean => given[at] === outcome;
    const hits = sumOf((at) => isNamed(at) && isCase[at] === 1);
    const either = sumOf(isNamed) + sumOf((at) => isCase[at] === 1);
    return total + (either > 0 ? (2 * hits) / either : 0);
  }, 0);
  return sum / outcomes.length;
}
