import type { Span } from '../../model/span.ts';
import { type RowFacts, readFacts } from '../facts.ts';
import { cutRow } from '../rows.ts';
import type { Line } from './lines.ts';

/** A stretch of a line that no known part of the frame covers. */
export interface Piece extends Span {
  readonly facts: RowFacts;
  /** The line that it stands in. */
  readonly line: number;
  /** Whether something was taken out between the piece before and this one. */
  readonly afterGap: boolean;
}

/** What is left of `lines` without `holes` (in order, and not overlapping), white space and lone punctuation aside. */
export function piecesOf(text: string, lines: readonly Line[], within: Span, holes: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let hole = 0;
  let gap = false;
  for (const line of lines) {
    let at = Math.max(line.start, within.start);
    const end = Math.min(line.end, within.end);
    while (at < end) {
      while (hole < holes.length && (holes[hole] as Span).end <= at) hole += 1;
      const next = holes[hole];
      const stop = next === undefined ? end : Math.min(end, Math.max(at, next.start));
      const piece = cut(text, line, at, stop, gap);
      if (piece !== null) pieces.push(piece);
      if (next === undefined || next.start >= end) {
        gap = piece === null && gap;
        break;
      }
      if (piece !== null || pieces.length > 0) gap = true;
      at = next.end;
    }
  }
  return pieces;
}

function cut(text: string, line: Line, start: number, end: number, afterGap: boolean): Piece | null {
  const raw = text.slice(start, end);
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}?!]/u.test(raw)) return null;
  const from = start + raw.length - raw.trimStart().length;
  const to = start + raw.trimEnd().length;
  const whole = from === line.start && to === line.end;
  const facts = whole ? line.facts : (readFacts([cutRow(text, line.facts.row, from, to, line.index)])[0] as RowFacts);
  return { start: from, end: to, facts, line: line.index, afterGap };
}
