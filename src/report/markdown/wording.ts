import type { Share } from '../../model/measures.ts';

/** `1,234`. */
export const figure = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

/** `1 comment`, `3 comments`, `no comments`. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  n === 0 ? `no ${many}` : n === 1 ? `1 ${one}` : `${figure(n)} ${many}`;

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
export const opening = (n: number, one?: string, many = `${one}s`): string =>
  `${SMALL[n] ?? figure(n)}${one === undefined ? '' : ` ${n === 1 ? one : many}`}`;

/** The form of a word that goes with a count: `is` or `are`. */
export const agree = (n: number, one: string, many: string): string => (n === 1 ? one : many);

/** `a`, `a and b`, `a, b and c`. */
export const listing = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** `33%`: whole percent, which is as fine as threads of comments allow; none and all are told from nearly so. */
export function percent(value: number): string {
  if (value > 0 && value < 0.005) return 'under 1%';
  if (value < 1 && value >= 0.995) return 'over 99%';
  return `${Math.round(value * 100)}%`;
}

/** `19% to 73%`. */
export const interval = ({ low, high }: Share): string => `${percent(low)} to ${percent(high)}`;

/** `+0.25`, `−0.30`, `0.00`: two decimals, with a true minus. */
export const signed = (score: number): string => {
  const rounded = Math.round(Math.abs(score) * 100) / 100;
  const sign = rounded === 0 ? '' : score < 0 ? '−' : '+';
  return `${sign}${rounded.toFixed(2)}`;
};
