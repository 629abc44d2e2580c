import type { Odds } from '../../../src/codebook/codebook.ts';
import { groupBy } from '../../../src/model/group-by.ts';
import type { SeenText } from './common-words.ts';
import type { Sign } from './seen-signs.ts';
import { type Feature, fitSoftmax, type Outcome } from './softmax-regression.ts';
import { SHARES } from './tone-texts.ts';

/** What each sign says for a bad and for a good tone. */
export type SignOdds = ReadonlyMap<Sign, Odds>;

/** How much of the weight of a kind its polarities share evenly, so that rare praise is not lost. */
const EVEN = 0.5;
/** Words are many and each is rare: their odds are kept small, and most of them at nought. */
const WORDS = { lasso: 2e-4, ridge: 1e-3, most: 0.6 };
/** Groups are few, and each is common. */
const GROUPS = { lasso: 0, ridge: 2e-3, most: 1 };
/** On the odds for a sign of the usual spread. */
const SIGN_RIDGE = 1e-4;
/** A coding that few texts have is no certainty. */
const MOST_FOR_CODINGS = 2;
/** Words that say less change no label. */
const LEAST = 0.03;

const OUTCOMES: Readonly<Record<string, Outcome>> = { neg: 0, pos: 1 };

/** Fits the odds to texts. */
export function fitOdds(texts: readonly SeenText[], words: ReadonlySet<string>): SignOdds {
  const places = new Map<Sign, { rows: number[]; values: number[] }>();
  texts.forEach(({ seen }, row) => {
    for (const [sign, value] of seen) {
      if (sign.section === 'words' && !words.has(sign.name)) continue;
      const place = places.get(sign) ?? { rows: [], values: [] };
      place.rows.push(row);
      place.values.push(value);
      places.set(sign, place);
    }
  });
  const features = [...places].map(([sign, place]): Feature => {
    if (sign.section === 'words') return { ...place, ...WORDS };
    if (sign.section === 'groups') return { ...place, ...GROUPS };
    const ridge = SIGN_RIDGE * varianceOf(place.values, texts.length);
    return { ...place, lasso: 0, ridge, most: sign.section === 'codings' ? MOST_FOR_CODINGS : Infinity };
  });
  const outcomes = texts.map(({ polarity }) => OUTCOMES[polarity] ?? null);
  const odds = fitSoftmax(features, outcomes, weightsOf(texts));
  return new Map([...places.keys()].map((sign, at) => [sign, odds[at] ?? [0, 0]]));
}

/** The mean of several fits, to two places, without the words that say next to nothing. */
export function meanOdds(fits: readonly SignOdds[]): SignOdds {
  const signs = new Set(fits.flatMap((fit) => [...fit.keys()]));
  const mean = (sign: Sign, side: 0 | 1): number =>
    fits.reduce((sum, fit) => sum + (fit.get(sign)?.[side] ?? 0), 0) / fits.length;
  const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;
  return new Map(
    [...signs].flatMap((sign) => {
      const [bad, good] = [mean(sign, 0), mean(sign, 1)];
      if (sign.section === 'words' && Math.max(Math.abs(bad), Math.abs(good)) < LEAST) return [];
      return [[sign, [rounded(bad), rounded(good)]] as const];
    }),
  );
}

/** Each kind weighs its share, half of it by polarity; together they weigh 1. */
function weightsOf(texts: readonly SeenText[]): number[] {
  const kinds = groupBy(texts, ({ kind }) => kind);
  const groups = groupBy(texts, ({ kind, polarity }) => `${kind} ${polarity}`);
  const weights = texts.map(({ kind, polarity }) => {
    const all = kinds.get(kind)?.length ?? 1;
    const same = groups.get(`${kind} ${polarity}`)?.length ?? 1;
    return (SHARES.get(kind) ?? 0) * ((1 - EVEN) / all + EVEN / (3 * same));
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** The variance of what stands in a few of `count` texts and is 0 in the others; that of the bias, which is in all, is 0. */
function varianceOf(values: readonly number[], count: number): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  return values.reduce((sum, value) => sum + value * value, 0) / count - mean * mean;
}
