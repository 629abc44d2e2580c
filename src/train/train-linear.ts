import type { Calibration } from '../model/trained-coder.ts';
import { likeliest, probabilityOf } from '../vectors/probability.ts';
import type { LabelledTexts } from './labelled-texts.ts';
import { logOdds } from './logistic.ts';
import { makeFolds } from './make-folds.ts';
import { makeMatrix } from './make-matrix.ts';
import { MANY, outcomesOf, type Settled, settle } from './settle.ts';

/** What a model that had not seen a text made of it. */
export interface Judged {
  /** By outcome, each calibrated by itself. */
  readonly probabilities: readonly number[];
  /** The place of the answer; -1 where the only outcome is not given. */
  readonly given: number;
}

/** A model, and what models trained in the same way make of texts that they have not seen. */
export interface Trained {
  readonly model: Settled;
  /** One for each text. */
  readonly unseen: readonly Judged[];
  /** Folds of the outer cross-validation. */
  readonly folds: number;
}

/**
 * Trains on all texts, and tells by nested cross-validation how good such a model is: each fold is judged by a model for
 * which everything, vocabulary, strength, calibration and threshold, was chosen without it.
 */
export function trainLinear(data: LabelledTexts): Trained {
  const texts = data.labels.map((_, text) => text);
  // Of many texts fewer folds tell the same, and time matters.
  const [outer, inner] = texts.length < MANY ? [10, 5] : [5, 3];
  const unseen: Judged[] = [];
  for (const held of makeFolds(data, texts, outer)) {
    const out = new Set(held);
    const rest = texts.filter((text) => !out.has(text));
    judge(data, held, settle(data, rest, inner)).forEach((judged, at) => {
      unseen[held[at] as number] = judged;
    });
  }
  return { model: settle(data, texts, inner), unseen, folds: outer };
}

function judge(data: LabelledTexts, texts: readonly number[], model: Settled): Judged[] {
  const matrix = makeMatrix(data.table, texts, model.vocabulary);
  return texts.map((_, row) => {
    const scores = outcomesOf(data).map((outcome) =>
      logOdds(model.fits[outcome] as Float64Array, matrix, row),
    );
    const probabilities = scores.map((score, outcome) =>
      probabilityOf(score, model.calibrations[outcome] as Calibration),
    );
    const isGiven = model.threshold === null || (probabilities[0] as number) >= model.threshold;
    return { probabilities, given: isGiven ? likeliest(scores) : -1 };
  });
}
