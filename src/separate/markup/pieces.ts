import type { Span } from '../../model/span.ts';
import { type RowFacts, readFacts } from '../facts.ts';
import { cutRow } from '../rows.ts';
import type { Line } from './lines.ts';

/** A stretch of a line that no known part of the frame covers. */
export interface Piece extends Span {
  readonly facts: RowFacts;
  /** Characters that were taken out between the piece before and this one. */
  readonly gap: number;
}

/** Letters, digits, and what people answer with instead of words. */
const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}?!+]|[:;]-?[()DPp]/u;

/** What is left of `lines` without `holes` (in order, and not overlapping), white space and lone punctuation aside. */
export function piecesOf(
  text: string,
  lines: readonly Line[],
  within: Span,
  holes: readonly Span[],
): Piece[] {
  const pieces: Piece[] = [];
  let hole = 0;
  let gap = 0;
  for (const line of lines) {
    let at = Math.max(line.start, within.start);
    const end = Math.min(line.end, within.end);
    while (at < end) {
      while (hole < holes.length && (holes[hole] as Span).end <= at) {
        gap += (holes[hole] as Span).end - (holes[hole] as Span).start;
        hole += 1;
      }
      const next = holes[hole];
      if (next !== undefined && next.start <= at) {
        at = next.end;
        continue;
      }
      const stop = next === undefined ? end : Math.min(end, next.start);
      const piece = cut(text, line, at, stop, gap);
      if (piece !== null) {
        pieces.push(piece);
        gap = 0;
      }
      at = stop;
    }
  }
  return pieces;
}

function cut(text: string, line: Line, start: number, end: number, gap: number): Piece | null {
  const raw = text.slice(start, end);
  if (!SAYS_SOMETHING.test(raw)) return null;
  const from = start + raw.length - raw.trimStart().length;
  const to = start + raw.trimEnd().length;
  const whole = from === line.start && to === line.end;
  return { start: from, end: to, gap, facts: whole ? line.facts : factsOf(text, line, from, to) };
}

const factsOf = (text: string, line: Line, start: number, end: number): RowFacts =>
  readFacts([cutRow(text, line.facts.row, start, end, line.index)])[0] as RowFacts;
