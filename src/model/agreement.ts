import type { CodedBy } from './hand-codings.ts';

/** How far two values are apart: alike or not, by rank, or as numbers. */
export const LEVELS = ['nominal', 'ordinal', 'interval'] as const;

export type Level = (typeof LEVELS)[number];

/** An estimate and the interval around it. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What is compared of a code: which of its values, whether it is present, or whether it is one certain value. */
export type Facet =
  | { readonly kind: 'values' | 'present' }
  | { readonly kind: 'value'; readonly value: string };

/** How far coders agree on one code, or on one value of it. Figures are NaN where nothing can be said. */
export interface Agreement {
  readonly code: string;
  readonly facet: Facet;
  readonly level: Level;
  /** Units that two coders or more coded; the others count for nothing. */
  readonly units: number;
  /** Share of all codings of these units that have the value, or are present; NaN for all values together. */
  readonly prevalence: number;
  /** Share of pairs of codings that are alike. */
  readonly agreement: Estimate;
  /** Cohen's of two coders, Fleiss' of more, over the units that all coded. */
  readonly kappa: Estimate;
  /** Krippendorff's. */
  readonly alpha: Estimate;
}

/** How far two coders agree on a code, values and all. */
export interface PairAgreement {
  readonly code: string;
  readonly coders: readonly [string, string];
  readonly units: number;
  readonly agreement: number;
  readonly alpha: number;
}

/** How often coders gave one value and another to the same unit. */
export interface Confusion {
  readonly code: string;
  /** Of two coders, those of the one in rows and of the other in columns; of more, every pair is counted once. */
  readonly values: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/** A unit that coders coded differently, to be settled. */
export interface Disagreement {
  readonly unit: string;
  readonly code: string;
  readonly text: string | null;
  /** What each coder said; null where nothing. */
  readonly answers: readonly (string | null)[];
}

/** How what coders disagreed on was settled. */
export interface Adjudication {
  /** Who settled it, as far as the sheets tell. */
  readonly by: readonly string[];
  /** Codings on which coders disagreed, settled or not. */
  readonly disagreements: number;
  readonly settled: number;
  /** How many of the settled ones are as each coder had it, in the order of the coders. */
  readonly asCoder: readonly number[];
  /** Settled otherwise than any coder had it. */
  readonly asNobody: number;
}

/** How far people agree who coded the same units by hand. */
export interface AgreementReport {
  readonly coders: readonly string[];
  /** Units that anybody coded. */
  readonly units: number;
  readonly draws: number;
  readonly seed: number;
  /** What was coded. */
  readonly codes: readonly CodedBy[];
  readonly rows: readonly Agreement[];
  readonly pairs: readonly PairAgreement[];
  readonly confusions: readonly Confusion[];
  /** Those that are not settled yet. */
  readonly disagreements: readonly Disagreement[];
  /** Null where nobody settled anything. */
  readonly adjudication: Adjudication | null;
  /** Codes with empty cells, taken for "not coded", that no coder ever calls absent: there empty may well mean absent. */
  readonly neverAbsent: readonly string[];
  /** What in the sheets looks like an oversight, in sentences. */
  readonly notes: readonly string[];
}
