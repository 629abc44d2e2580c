import type { Answer, CodedBy } from '../../model/hand-codings.ts';

/** What one row says of a unit by one code. */
export interface Said {
  readonly file: string;
  readonly place: string;
  readonly unit: string;
  readonly coder: string;
  readonly code: CodedBy;
  readonly answer: Answer;
  readonly text: string | null;
  /** Whether each value has a row of its own. */
  readonly isLong: boolean;
}
