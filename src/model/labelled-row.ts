import type { Span } from './span.ts';

/** The label of a text in which people see nothing of the code; where they only see that it is there, `PRESENT`. */
export const ABSENT = 'absent';

/** One text, or one target in it, with what people said of it. */
export interface LabelledRow {
  readonly id: string;
  readonly text: string;
  /** `absent`, `present`, or any other answer; null where there is none, or the coders are split. */
  readonly label: string | null;
  /** Whom the label is about; null where it is about the text. */
  readonly target: Span | null;
}
