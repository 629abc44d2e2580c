import type { Matrix } from '../vectors/matrix.ts';

/**
 * Chooses texts that are in doubt and unlike each other, one after another: each time the one with the greatest
 * `doubt x (1 - s)`, where `s` is its likeness (cosine, 0 to 1) to the nearest text that is chosen or known already. So
 * ten comments that puzzle a coder in the same way are coded once and not ten times.
 *
 * @param matrix a row a text, as long as 1 or empty
 * @param doubts by text, 0 to 1; texts of 0 are not chosen
 * @param known texts that are coded already, which are not chosen
 * @returns texts in the order in which they were chosen; on equal terms the earlier one
 */
export function chooseDiverse(
  matrix: Matrix,
  doubts: readonly number[],
  known: readonly number[],
  count: number,
): number[] {
  const nearest = new Float64Array(matrix.rows);
  const taken = new Set(known);
  for (const text of known) approach(matrix, text, nearest);
  const chosen: number[] = [];
  while (chosen.length < count) {
    let best = -1;
    let most = 0;
    for (const [text, doubt] of doubts.entries()) {
      const worth = doubt * (1 - (nearest[text] as number));
      if (worth > most + 1e-12 && !taken.has(text)) [best, most] = [text, worth];
    }
    if (best < 0) break;
    chosen.push(best);
    taken.add(best);
    approach(matrix, best, nearest);
  }
  return chosen;
}

/** Takes into account, for every text, how like it is to one more. */
function approach({ rows, size, starts, places, values }: Matrix, text: number, nearest: Float64Array): void {
  const whole = new Float64Array(size);
  for (let at = starts[text] as number; at < (starts[text + 1] as number); at += 1) {
    whole[places[at] as number] = values[at] as number;
  }
  for (let row = 0; row < rows; row += 1) {
    let likeness = 0;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
      likeness += (values[at] as number) * (whole[places[at] as number] as number);
    }
    nearest[row] = Math.min(1, Math.max(nearest[row] as number, likeness));
  }
}
