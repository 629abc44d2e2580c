import type { Span } from '../model/span.ts';
import type { Edit } from './name-finder.ts';

/** A text after edits, and where its old offsets are now. */
export interface Rewritten {
  readonly text: string;
  /** The new place of an old offset, which must not lie inside an edit. */
  readonly shift: (offset: number) => number;
}

/** Carries edits out; they must be in order and must not overlap. */
export function rewrite(text: string, edits: readonly Edit[]): Rewritten {
  const parts: string[] = [];
  const shifts: number[] = [];
  let at = 0;
  let shift = 0;
  for (const { start, end, words } of edits) {
    parts.push(text.slice(at, start), words);
    at = end;
    shift += words.length - (end - start);
    shifts.push(shift);
  }
  parts.push(text.slice(at));
  return {
    text: parts.join(''),
    shift: (offset) => offset + (shifts[editsBefore(edits, offset) - 1] ?? 0),
  };
}

/** How many edits end at an offset or before it. */
function editsBefore(edits: readonly Span[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
