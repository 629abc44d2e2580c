import type { Figure } from '../../model/trained-coder.ts';

/** What people and the program said of one text, by one answer. */
export interface Judgement {
  /** Whether people gave the answer. */
  readonly isCase: boolean;
  /** Whether the program gave it. */
  readonly isGiven: boolean;
  /** How likely the program held it. */
  readonly probability: number;
  /** How many texts it stands for, against the others. */
  readonly weight: number;
}

/** A figure of four decimals, null where it is none. */
export const figureOf = ({
  value,
  low,
  high,
}: {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}): Figure => ({ value: finite(value), low: finite(low), high: finite(high) });

const finite = (value: number): number | null => (Number.isFinite(value) ? rounded(value) : null);

export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000 + 0;
