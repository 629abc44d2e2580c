import type { Share } from '../../model/measures.ts';

/** `1,234`. */
export const figure = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

/** `1 comment`, `3 comments`, `no comments`. */
export const count = (n: number, one: string): string =>
  n === 1 ? `1 ${one}` : `${n === 0 ? 'no' : figure(n)} ${one}s`;

const SMALL = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];

/** A count that begins a sentence, in words where it is small: `One comment`, `Three comments`, `27 comments`. */
export const opening = (n: number, one?: string): string =>
  `${SMALL[n] ?? figure(n)}${one === undefined ? '' : ` ${one}${n === 1 ? '' : 's'}`}`;

/** The form of a word that goes with a count: `is` or `are`. */
export const agree = (n: number, one: string, many: string): string => (n === 1 ? one : many);

/** `a`, `a and b`, `a, b and c`. */
export const listing = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/**
 * `33%`: whole percent, and one decimal from a thousand cases on; none and all are told from nearly so.
 *
 * @param total how many cases the share is of; finer percent would pretend to more than they can tell
 */
export function percent(value: number, total = 0): string {
  const [digits, least] = total >= 1000 ? [1, 0.001] : [0, 0.01];
  if (value > 0 && value < least / 2) return `under ${least * 100}%`;
  if (value < 1 && value >= 1 - least / 2) return `over ${100 - least * 100}%`;
  return `${(Math.round(value / least) * least * 100).toFixed(value === 0 || value === 1 ? 0 : digits)}%`;
}

/** `19% to 73%`. */
export const interval = ({ low, high, total }: Share): string =>
  `${percent(low, total)} to ${percent(high, total)}`;

/** `+0.25`, `−0.30`, `0.00`: two decimals, with a true minus. */
export const signed = (score: number): string => {
  const rounded = Math.round(Math.abs(score) * 100) / 100;
  const sign = rounded === 0 ? '' : score < 0 ? '−' : '+';
  return `${sign}${rounded.toFixed(2)}`;
};
