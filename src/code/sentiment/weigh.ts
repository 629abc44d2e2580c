import type { SentimentLayer } from '../../codebook/codebook.ts';
import type { Document } from '../../text/document.ts';
import { afinnWeight } from '../../text/lexicon.ts';
import { keysOf, PhraseTrie } from '../../text/phrases.ts';

/** A sentiment layer made ready for weighing. */
export interface Lexicon {
  /** Weights of words and phrases in place of AFINN's; a masked one weighs 0. */
  readonly phrases: PhraseTrie<number>;
  readonly negators: ReadonlySet<string>;
  readonly boosters: ReadonlyMap<string, number>;
  readonly turns: ReadonlySet<string>;
}

/** What the lexicon says of a text's tokens, before their context is looked at. */
export interface Weighed {
  /** One for each token. A phrase's weight lies on its first. */
  readonly weights: readonly number[];
  /** Whether the token is part of a phrase of several words, so that it is no negator and no booster of its own. */
  readonly inPhrase: readonly boolean[];
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

/** Looks every word and phrase of a text up: in the layer first, the longest phrase winning, then in AFINN. */
export function weighTokens({ tokens, phraseKeys }: Document, lexicon: Lexicon): Weighed {
  const weights = tokens.map(({ norm }) => afinnWeight(plainEmoji(norm)));
  const inPhrase = tokens.map(() => false);
  const { keys, at } = phraseKeys;
  for (let i = 0; i < keys.length; i += 1) {
    const match = lexicon.phrases.matchesAt(keys, i).at(-1);
    if (match === undefined) continue;
    for (let k = i; k < match.to; k += 1) {
      weights[at[k] as number] = 0;
      inPhrase[at[k] as number] = match.to - i > 1;
    }
    weights[at[i] as number] = match.values[0] ?? 0;
    i = match.to - 1;
  }
  return { weights, inPhrase };
}

/** An emoji without skin tone and variant, as AFINN lists it. */
const plainEmoji = (norm: string): string => norm.replace(/[\uFE0F\p{EMod}]/gu, '');
