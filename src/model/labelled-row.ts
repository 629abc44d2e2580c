import type { Span } from './span.ts';

/** What people answered where they say only that something is there, or is not. */
export const PRESENT_LABEL = 'present';
export const ABSENT_LABEL = 'absent';

/** One text, or one target in it, with what people said of it. */
export interface LabelledRow {
  readonly id: string;
  readonly text: string;
  /** `absent`, `present`, or any other answer; null where there is none, or the coders are split. */
  readonly label: string | null;
  /** Whom the label is about; null where it is about the text. */
  readonly target: Span | null;
}
