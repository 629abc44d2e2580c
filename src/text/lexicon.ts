import { createRequire } from 'node:module';
import Sentiment from 'sentiment';
import { oncePerWord, type Word } from './words.ts';

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

/**
 * Sum of the AFINN weights of a row of tokens, as the package `sentiment` counts them: nothing masked or negated.
 *
 * Words are taken as they are normalised, so that curly quotes, dashes and brackets hide none from the package.
 */
export function afinnSum(tokens: readonly { readonly word: Word }[]): number {
  let sum = 0;
  for (let at = 0; at < tokens.length; at += 1) sum += packageScore((tokens[at] as { word: Word }).word);
  return sum;
}

// The package splits at blanks and marks and adds up, so that words may be asked for one by one; of mere letters it only
// looks the weight up.
const packageScore = oncePerWord(({ norm }) =>
  /^[a-z]+$/.test(norm) ? afinnWeight(norm) : analyser.analyze(norm, { language: 'afinn' }).score,
);
