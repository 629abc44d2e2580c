import { createRequire } from 'node:module';
import Sentiment from 'sentiment';
import type { Word } from './words.ts';

// The package reads its own lexicon this way too; its documented API lets nobody see the weights.
const afinn = createRequire(import.meta.url)('sentiment/languages/en/labels.json') as Readonly<
  Record<string, number>
>;

// A copy: the package shares one lexicon between all callers, and `extras` would change it for each of them.
const labels: Record<string, number> = { ...afinn };
const analyser = new Sentiment();
// Without a scoring strategy nothing is negated: these are the bare weights. Emoji are added to the copy.
analyser.registerLanguage('afinn', { labels });

const weights: ReadonlyMap<string, number> = new Map(Object.entries(labels));

/** Weight of a word or emoji in AFINN-165, -5 to +5; 0 where it is not listed. */
export const afinnWeight = (word: string): number => weights.get(word) ?? 0;

/** What the package splits at; a word without them it only looks up. */
const SPLITS = /[\s.,/#!?$%^&*;:{}=_`"~()]/;

/**
 * What the package `sentiment` counts for a word, nothing masked or negated. It splits a text and adds up, so that words
 * may be asked for one by one.
 *
 * The word is taken as it is normalised, so that curly quotes, dashes and brackets hide nothing from the package.
 */
export const packageWeight = ({ norm }: Word): number =>
  SPLITS.test(norm) ? analyser.analyze(norm, { language: 'afinn' }).score : afinnWeight(norm);
