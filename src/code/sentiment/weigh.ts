import type { SentimentLayer } from '../../codebook/codebook.ts';
import type { Document } from '../../text/document.ts';
import { afinnWeight } from '../../text/lexicon.ts';
import { keysOf, PhraseTrie } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { oncePerWord, type Word } from '../../text/words.ts';

/** A sentiment layer made ready for weighing. */
export interface Lexicon {
  /** Weights of words and phrases in place of AFINN's; a masked one weighs 0. */
  readonly phrases: PhraseTrie<number>;
  readonly effectOf: (word: Word) => Effect;
}

/** What a word does to the weights of the words around it. */
export interface Effect {
  /** Ends the reach of a negator. */
  readonly ends: boolean;
  readonly turns: boolean;
  readonly negates: boolean;
  /** What the weight of the next word is multiplied by. */
  readonly boost: number;
}

const NO_EFFECT: Effect = { ends: false, turns: false, negates: false, boost: 1 };
const CLAUSE_END = /^[,;:.!?()—–]$/;

/** What the lexicon says of a text's tokens, before their context is looked at. */
export interface Weighed {
  /** One for each token. A phrase's weight lies on its first. */
  readonly weights: Float64Array;
  /** 1 where the token is part of a phrase of several words, so that it is no negator and no booster of its own. */
  readonly inPhrase: Uint8Array;
}

/** Compiles a sentiment layer. A mask wins over a weight for the same words. */
export function compileLayer(layer: SentimentLayer): Lexicon {
  const phrases = new PhraseTrie<number>();
  for (const phrase of layer.masks) phrases.add(keysOf(phrase), 0);
  for (const [phrase, weight] of layer.weights) phrases.add(keysOf(phrase), weight);
  const [negators, turns] = [new Set(layer.negators), new Set(layer.turns)];
  const effectOf = oncePerWord(({ norm }): Effect => {
    const ends = CLAUSE_END.test(norm) || turns.has(norm);
    const boost = layer.boosters.get(norm) ?? 1;
    const effect = { ends, turns: turns.has(norm), negates: negators.has(norm), boost };
    return ends || effect.negates || boost !== 1 ? effect : NO_EFFECT;
  });
  return { phrases, effectOf };
}

/** Looks every word and phrase of a text up: in the layer first, the longest phrase winning, then in AFINN. */
export function weighTokens({ tokens, phraseKeys }: Document, lexicon: Lexicon): Weighed {
  const weights = new Float64Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) weights[at] = afinnOf((tokens[at] as Token).word);
  const inPhrase = new Uint8Array(tokens.length);
  const { at } = phraseKeys;
  const numbers = lexicon.phrases.read(tokens, phraseKeys);
  for (let i = 0; i < numbers.length; i += 1) {
    const match = lexicon.phrases.matchesAt(numbers, i).at(-1);
    if (match === undefined) continue;
    for (let k = i; k < match.to; k += 1) {
      weights[at[k] as number] = 0;
      inPhrase[at[k] as number] = Number(match.to - i > 1);
    }
    weights[at[i] as number] = match.values[0] ?? 0;
    i = match.to - 1;
  }
  return { weights, inPhrase };
}

/** An emoji is listed without skin tone and variant. */
const afinnOf = oncePerWord(({ norm }) =>
  afinnWeight(/^[\x20-\x7E]*$/.test(norm) ? norm : norm.replace(/[\uFE0F\p{EMod}]/gu, '')),
);
