import type { KeyWord, WordKeyness } from '../../model/measures.ts';
import { byText, type Tally } from '../counting/tally.ts';
import { chiSquaredTail } from '../statistics/chi-squared.ts';
import { falseDiscoveryRates } from '../statistics/false-discovery.ts';
import { Z } from '../statistics/wilson.ts';

/** How often each word stands in some texts. */
export interface WordCounts {
  readonly words: Tally<string>;
  /** Words in all. */
  readonly total: number;
  /** In how many of the texts each word stands. */
  readonly texts: Tally<string>;
}

/**
 * Which words some texts use more, or less, often than others: the keyness of each word that either side uses.
 *
 * - `g2`: the log-likelihood ratio of the two-by-two table of this word and all others in both parts,
 *   `2 Σ O ln(O / E)`, with the sign of the difference: positive where the target uses the word more. From 10.83 on,
 *   chance alone gives such a difference in one word of a thousand. Source: Dunning, T. (1993), Computational
 *   Linguistics 19, 61-74.
 * - `logRatio`: binary logarithm of the ratio of the relative frequencies: 1 is twice as often, 2 four times. Where a
 *   side has none, half a word is taken for it. With a 95% interval from the standard error of a log relative risk,
 *   `√(1/a - 1/n + 1/b - 1/m)`. Source: Hardie, A. (2014), Log Ratio: an informal introduction; for the interval,
 *   Katz, D. et al. (1978), Biometrics 34, 469-474.
 *
 * @returns the highest `g2` first, then by alphabet
 */
export function keyness(target: WordCounts, reference: WordCounts): WordKeyness[] {
  const all = new Set([...target.words.keys(), ...reference.words.keys()]);
  return [...all]
    .map((word) => keyWord(word, target, reference))
    .sort((a, b) => b.g2 - a.g2 || byText(a.word, b.word));
}

/** Words that are listed together, each with how many of the list would pass as easily by chance. */
export function rated(words: readonly WordKeyness[]): KeyWord[] {
  const rates = falseDiscoveryRates(words.map(({ g2 }) => chiSquaredTail(Math.abs(g2))));
  return words.map((word, at) => ({ ...word, q: rates[at] ?? 1 }));
}

function keyWord(word: string, target: WordCounts, reference: WordCounts): WordKeyness {
  const [a, n] = [target.words.get(word) ?? 0, target.total];
  const [b, m] = [reference.words.get(word) ?? 0, reference.total];
  return {
    word,
    targetCount: a,
    targetTexts: target.texts.get(word) ?? 0,
    referenceCount: b,
    referenceTexts: reference.texts.get(word) ?? 0,
    g2: logLikelihood(a, n, b, m),
    logRatio: logRatio(a, n, b, m),
  };
}

/** The log-likelihood ratio of `a` in `n` against `b` in `m`, negative where the second share is larger; see `keyness`. */
export function logLikelihood(a: number, n: number, b: number, m: number): number {
  const sign = a * m >= b * n ? 1 : -1;
  const both = n + m;
  const table = [
    [a, ((a + b) * n) / both],
    [b, ((a + b) * m) / both],
    [n - a, ((both - a - b) * n) / both],
    [m - b, ((both - a - b) * m) / both],
  ] as const;
  const sum = table.reduce(
    (total, [seen, expected]) => total + (seen === 0 ? 0 : seen * Math.log(seen / expected)),
    0,
  );
  return sign * Math.max(0, 2 * sum);
}

function logRatio(a: number, n: number, b: number, m: number): WordKeyness['logRatio'] {
  if (n === 0 || m === 0) return { value: 0, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const [x, y] = [a === 0 ? 0.5 : a, b === 0 ? 0.5 : b];
  const value = Math.log2(x / n / (y / m));
  const reach = (Z * Math.sqrt(Math.max(0, 1 / x - 1 / n + 1 / y - 1 / m))) / Math.LN2;
  return { value, low: value - reach, high: value + reach };
}
