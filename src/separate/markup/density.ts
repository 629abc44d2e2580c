import type { Span } from '../../model/span.ts';
import { type Line, lineFrom } from './lines.ts';

/** Words of a line that no link covers and that read like running text. */
export const proseOf = (line: Line): number =>
  line.facts.prose && line.linked * 2 < line.end - line.start ? line.facts.row.words : 0;

/** How much prose and how many links any stretch of a page holds, each asked in steps that do not grow with it. */
export interface Density {
  /** Words of prose. */
  readonly prose: (span: Span) => number;
  /** Share of the characters that lead elsewhere, 0 to 1. */
  readonly linked: (span: Span) => number;
}

/** Sums up `lines`, from which the comments have been left out. */
export function measureDensity(lines: readonly Line[]): Density {
  const prose = sums(lines.map(proseOf));
  const linked = sums(lines.map((line) => line.linked));
  const length = sums(lines.map(({ start, end }) => end - start));
  const within = (totals: readonly number[], { start, end }: Span): number =>
    (totals[lineFrom(lines, end)] ?? 0) - (totals[lineFrom(lines, start)] ?? 0);
  return {
    prose: (span) => within(prose, span),
    linked: (span) => within(linked, span) / Math.max(1, within(length, span)),
  };
}

function sums(values: readonly number[]): number[] {
  const totals = [0];
  for (const value of values) totals.push((totals.at(-1) as number) + value);
  return totals;
}
