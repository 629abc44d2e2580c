import type { Family } from './feature.ts';

/** What a trained coder tells: whether a code is present in a comment, or the attitude toward a target. */
export type Task = 'code' | 'attitude';

/** How log-odds become probabilities: `1 / (1 + e^-(slope z + intercept))`. */
export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
}

/** One answer that a trained coder may give. */
export interface Outcome {
  /** A value of the code, `present`, or `absent`; for an attitude neg, neu or pos. */
  readonly value: string;
  /** Whether the answer means that the theme is present. */
  readonly present: boolean;
  /** Log-odds of the answer before anything is seen. */
  readonly bias: number;
  readonly calibration: Calibration;
}

/** A feature with what it adds to the log-odds of each outcome, in their order. */
export interface LearnedFeature {
  readonly name: string;
  /** In how many of the training texts it stands. */
  readonly documents: number;
  readonly weights: readonly number[];
}

/** A figure with its interval at 95%; null where nothing can be told. */
export interface Figure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** How well one answer is told, by texts that the model which judged them had not seen. */
export interface OutcomeFigures {
  readonly value: string;
  /** Texts to which people gave this answer. */
  readonly cases: number;
  /** Their share among all, 0 to 1, each text counted by its weight as in all figures below. */
  readonly share: number;
  readonly precision: Figure;
  readonly recall: Figure;
  readonly f1: Figure;
  readonly mcc: Figure;
  readonly auc: Figure;
  /** Mean squared distance of the probability from 0 or 1; 0 is perfect. */
  readonly brier: number;
  /** Texts by their probability: what was promised and what came true. */
  readonly bins: readonly CalibrationBin[];
}

export interface CalibrationBin {
  readonly texts: number;
  /** Mean of the probabilities. */
  readonly expected: number;
  /** Share of texts to which people gave the answer. */
  readonly observed: number;
}

/** How a model was trained, and how good it is. */
export interface TrainingRecord {
  /** Rows that it was trained on. */
  readonly rows: number;
  /** Rows whose label is empty, or on which the coders are split. */
  readonly leftOut: number;
  /** Whether they come from a sample in which rare themes were drawn more often than others, and are weighted back. */
  readonly enriched: boolean;
  /** Folds of the outer cross-validation. */
  readonly folds: number;
  /** How far the rows were believed against the penalty: C of the logistic regression. */
  readonly strength: number;
  readonly macroF1: number;
  readonly outcomes: readonly OutcomeFigures[];
}

/** A coder trained from hand codings: a linear model that anybody can read. */
export interface TrainedCoder {
  readonly name: string;
  readonly task: Task;
  /** Id of the code; `attitude` for an attitude. */
  readonly code: string;
  /** The codebook whose rules are among its features; another one would tell it other things. */
  readonly codebook: { readonly title: string; readonly hash: string };
  /** Version of the program that trained it. */
  readonly version: string;
  /** How many texts `documents` counts among. */
  readonly texts: number;
  /** One where the question is yes or no; else all answers, of which the one with the greatest log-odds is given. */
  readonly outcomes: readonly Outcome[];
  /** Probability from which the only outcome is given; null where there are several. */
  readonly threshold: number | null;
  readonly features: Readonly<Record<Family, readonly LearnedFeature[]>>;
  readonly training: TrainingRecord;
}

/** What a trained coder is and how good it is, without what it learned. */
export type CoderCard = Omit<TrainedCoder, 'features'>;

/** Changes where an older program could not read a model, or would see other features in a text. */
export const MODEL_FORMAT = 3;
