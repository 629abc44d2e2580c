import type { Candidate } from './resolve-overlaps.ts';
import type { RowRunner } from './run-row.ts';
import { captureOf, offsetOf, type State } from './states.ts';

/**
 * Adds the ways in which a row stands at a key: the longest for each mention that its slot took.
 *
 * @param place that of the row in its code
 */
export function candidatesAt(
  row: number,
  place: number,
  from: number,
  sentence: number,
  runner: RowRunner,
  candidates: Candidate[],
): void {
  const ends = runner.ends(place, from);
  for (let at = 0; at < ends.length; at += 1) {
    const end = ends[at] as State;
    const next = ends[at + 1];
    // States are sorted, so the last of each capture is its longest.
    if (next !== undefined && captureOf(next) === captureOf(end)) continue;
    const to = from + offsetOf(end);
    if (to > from) candidates.push({ row, from, to, target: captureOf(end), sentence, end });
  }
}
