import type { RowRange } from './layouts/layout.ts';

/** The stretch whose gains sum to most (Kadane's scan), or null where nothing gains. */
export function densestStretch(gains: readonly number[]): RowRange | null {
  let best = { from: 0, to: 0, sum: 0 };
  let from = 0;
  let sum = 0;
  gains.forEach((gain, at) => {
    if (sum <= 0) {
      sum = 0;
      from = at;
    }
    sum += gain;
    if (sum > best.sum) best = { from, to: at + 1, sum };
  });
  return best.sum > 0 ? { from: best.from, to: best.to } : null;
}
