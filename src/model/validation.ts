import type { Estimate, Level } from './agreement.ts';
import type { SavedCoding } from './saved-report.ts';

/** How the coded comments stand for all comments of the report. */
export type Estimator =
  /** Every comment was coded, so nothing is estimated. */
  | 'census'
  /** Each comment is weighted by the inverse of the probability with which it was drawn. */
  | 'weighted'
  /** Nothing tells how they were drawn, so they are taken for a simple random sample. */
  | 'unweighted';

/** What the program is held against: a theme's presence, one of its values, or a value of sentiment. */
export interface ValidatedCategory {
  readonly code: string;
  /** Null for the theme as a whole: whether it is present. */
  readonly value: string | null;
  /** Comments that people coded by this code. */
  readonly units: number;
  /** Counts of comments, not weighted. */
  readonly counts: {
    readonly truePositives: number;
    readonly falsePositives: number;
    readonly falseNegatives: number;
    readonly trueNegatives: number;
  };
  readonly precision: Estimate;
  readonly recall: Estimate;
  readonly f1: Estimate;
  /** Krippendorff's, of program and people. */
  readonly alpha: Estimate;
  readonly prevalence: Prevalence;
}

/** How frequent a category is among all comments of the report, as shares. NaN where it cannot be told. */
export interface Prevalence {
  /** By the program. */
  readonly apparent: number;
  /** What the share would be if people had coded every comment. */
  readonly corrected: Estimate;
  /** The same by the program's sensitivity and specificity alone. */
  readonly roganGladen: Estimate;
}

/** Agreement on all values of a code at once. */
export interface ValidatedCode {
  readonly code: string;
  readonly level: Level;
  readonly units: number;
  readonly alpha: Estimate;
}

/** A comment that program and people code differently, with what the program went by. */
export interface Miscoding {
  readonly kind: 'false positive' | 'false negative' | 'other value';
  readonly code: string;
  readonly commentId: string;
  readonly text: string;
  readonly byPeople: string;
  readonly byProgram: string;
  /** Every coding of the code that the program made, cues included. */
  readonly codings: readonly SavedCoding[];
}

/** The program held against people. */
export interface ValidationReport {
  readonly estimator: Estimator;
  readonly seed: number;
  readonly draws: number;
  /** Comments of the report. */
  readonly comments: number;
  /** Comments that people coded, and that count. */
  readonly coded: number;
  readonly codes: readonly ValidatedCode[];
  readonly categories: readonly ValidatedCategory[];
  readonly miscodings: readonly Miscoding[];
  /** What was left out, and why: sentences. */
  readonly notes: readonly string[];
}
