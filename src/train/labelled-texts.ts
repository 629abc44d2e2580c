import type { FeatureTable } from '../vectors/feature-table.ts';

/** Texts with what people said of them. A text is named by its number. */
export interface LabelledTexts {
  readonly table: FeatureTable;
  /** By text: the same text twice stays on one side of every split. */
  readonly groups: readonly string[];
  /** By text: the place of its label among the answers; -1 for one that is none of them (`absent`). */
  readonly labels: readonly number[];
  /** By text: how many comments it stands for, against the others of its sample. */
  readonly weights: readonly number[];
  /** How many answers are told apart, each by a model of its own. */
  readonly outcomes: number;
}

/** For some texts, what each counts. */
export const weightsOf = ({ weights }: LabelledTexts, texts: readonly number[]): Float64Array =>
  Float64Array.from(texts, (text) => weights[text] as number);

/** For some texts, whether each got an answer (1) or another (0). */
export const casesOf = ({ labels }: LabelledTexts, texts: readonly number[], outcome: number): Uint8Array =>
  Uint8Array.from(texts, (text) => (labels[text] === outcome ? 1 : 0));
