/** A half-open stretch of a text: UTF-16 offsets, `start` included, `end` not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Puts spans in reading order. */
export const byStart = (a: Span, b: Span): number => a.start - b.start;

/** The same, of two that start together the shorter first. */
export const byStartAndEnd = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
