import type { Estimate } from '../model/agreement.ts';
import type { Figure } from '../model/trained-coder.ts';

/** A coefficient as papers print it: three decimals, no leading zero, a minus sign; a dash where nothing can be said. */
export function coefficient(value: number): string {
  if (Number.isNaN(value)) return '-';
  const size = Math.abs(value).toFixed(3);
  return `${value < 0 && Number(size) > 0 ? '−' : ''}${size.replace(/^0\./, '.')}`;
}

/** A share in whole percent, however few cases it is of; a dash where nothing can be said. */
export const wholePercent = (share: number): string =>
  Number.isNaN(share) ? '-' : `${Math.round(share * 100)}%`;

/** `[.541, .982]`; empty where there is none, or where nothing varies, of which a bootstrap can tell nothing. */
export const interval = (estimate: Estimate): string =>
  hasInterval(estimate) ? `[${coefficient(estimate.low)}, ${coefficient(estimate.high)}]` : '';

/** The same in words: `.541 to .982`. */
export const range = (estimate: Estimate): string =>
  hasInterval(estimate) ? `${coefficient(estimate.low)} to ${coefficient(estimate.high)}` : '';

const hasInterval = ({ value, low, high }: Estimate): boolean =>
  ![value, low, high].some(Number.isNaN) && low !== high;

/** A coefficient with its interval, as trained coders keep theirs. */
export function figureWithInterval({ value, low, high }: Figure): string {
  const told = { value: value ?? Number.NaN, low: low ?? Number.NaN, high: high ?? Number.NaN };
  return `${coefficient(told.value)} ${interval(told)}`.trimEnd();
}
