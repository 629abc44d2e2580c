import type { Estimate } from '../model/agreement.ts';

/** A coefficient as papers print it: three decimals and no leading zero; a dash where nothing can be said. */
export const coefficient = (value: number): string =>
  Number.isNaN(value) ? '-' : value.toFixed(3).replace(/^(-?)0\./, '$1.');

/** A share in percent, whole; a dash where nothing can be said. */
export const percent = (share: number): string => (Number.isNaN(share) ? '-' : `${Math.round(share * 100)}%`);

/** `[.541, .982]`; empty where there is none, or where nothing varies, of which a bootstrap can tell nothing. */
export const interval = (estimate: Estimate): string =>
  hasInterval(estimate) ? `[${coefficient(estimate.low)}, ${coefficient(estimate.high)}]` : '';

/** The same in words: `.541 to .982`. */
export const range = (estimate: Estimate): string =>
  hasInterval(estimate) ? `${coefficient(estimate.low)} to ${coefficient(estimate.high)}` : '';

const hasInterval = ({ value, low, high }: Estimate): boolean =>
  ![value, low, high].some(Number.isNaN) && low !== high;

/** Rows of cells below each other, the first row a header; the first column to the left, the others to the right. */
export function aligned(rows: readonly (readonly string[])[], left = 1): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => [...(row[at] ?? '')].length)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at < left ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
