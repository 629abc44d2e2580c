/** What a sample may be stratified by. */
export const STRATIFIERS = ['theme', 'page'] as const;

export type Stratifier = (typeof STRATIFIERS)[number];

/** Comments that are drawn from together, each with the same probability. */
export interface Stratum {
  readonly name: string;
  /** The rarest theme that the program sees in its comments; null where it sees none, or themes do not count. */
  readonly theme: string | null;
  /** Null where pages do not count, or for those that are too small to be drawn from by themselves. */
  readonly page: string | null;
  /** Comments in the corpus. */
  readonly size: number;
  readonly drawn: number;
}

/** A sample of the comments of a report, with what is needed to weight estimates back to the corpus. */
export interface Sample {
  readonly seed: number;
  readonly by: readonly Stratifier[];
  readonly strata: readonly Stratum[];
  /** In the order in which they are coded, which tells nothing. */
  readonly units: readonly SampledUnit[];
}

export interface SampledUnit {
  readonly commentId: string;
  /** Name of its stratum. */
  readonly stratum: string;
}

/** How many comments of the corpus each drawn one stands for. */
export const weightOf = ({ size, drawn }: Stratum): number => size / drawn;
