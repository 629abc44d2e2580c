import type { SentimentLayer } from '../../codebook/codebook.ts';
import type { Document } from '../../text/document.ts';
import { afinnWeight } from '../../text/lexicon.ts';
import { keysOf, PhraseTrie, phraseKeys } from '../../text/phrases.ts';

/** A sentiment layer made ready for `weigh`. */
export interface Lexicon {
  /** Weights of words and phrases in place of AFINN's; a masked one weighs 0. */
  readonly phrases: PhraseTrie<number>;
  readonly negators: ReadonlySet<string>;
  readonly boosters: ReadonlyMap<string, number>;
  readonly turns: ReadonlySet<string>;
}

/** Compiles a sentiment layer. A mask wins over a weight for the same words. */
export function compileLayer(layer: SentimentLayer): Lexicon {
  const phrases = new PhraseTrie<number>();
  for (const phrase of layer.masks) phrases.add(keysOf(phrase), 0);
  for (const [phrase, weight] of layer.weights) phrases.add(keysOf(phrase), weight);
  return {
    phrases,
    negators: new Set(layer.negators),
    boosters: layer.boosters,
    turns: new Set(layer.turns),
  };
}

/** The lexicon's bare weight of every token. A phrase's weight lies on its first token; the longest phrase counts. */
export function lexiconWeights({ tokens }: Document, lexicon: Lexicon): number[] {
  const weights = tokens.map(({ norm }) => afinnWeight(norm));
  const { keys, at } = phraseKeys(tokens);
  for (let i = 0; i < keys.length; i += 1) {
    const match = lexicon.phrases.matchesAt(keys, i).at(-1);
    if (match === undefined) continue;
    for (let k = i; k < match.to; k += 1) weights[at[k] as number] = 0;
    weights[at[i] as number] = match.values[0] ?? 0;
    i = match.to - 1;
  }
  return weights;
}
