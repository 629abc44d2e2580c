import type { Odds, SentimentLayer } from '../../codebook/codebook.ts';
import type { SignName } from '../../codebook/signs.ts';
import type { Document } from '../../text/document.ts';
import { afinnWeight, packageWeight } from '../../text/lexicon.ts';
import { keysOf, PhraseTrie } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { oncePerWord, type Word } from '../../text/words.ts';
import { signsOf } from './signs.ts';

/** A sentiment layer made ready for weighing. */
export interface Lexicon {
  /** Weights of phrases of several words; a masked one weighs 0. */
  readonly phrases: PhraseTrie<number>;
  readonly toneOf: (word: Word) => Tone;
}

/** What was learned of the texts that hold a word, or one of a group of words. */
interface Learned {
  readonly odds: Odds;
  /** Its place among all that was learned of words. */
  readonly place: number;
}

/** What a word is to the tone of a text, before its context is looked at. */
export interface Tone {
  /** In the layer or else in AFINN; 0 where it is masked. */
  readonly weight: number;
  /** In AFINN alone. */
  readonly raw: number;
  /** The surface signs of attitude that it may be. */
  readonly signs: readonly SignName[];
  /** Whether it ends the reach of a negator. */
  readonly ends: boolean;
  readonly turns: boolean;
  readonly negates: boolean;
  /** What the weight of the next word is multiplied by. */
  readonly boost: number;
  /** What was learned of texts that it stands in; null where nothing was, or where it is masked. */
  readonly learned: Learned | null;
}

/** Many words are no more than this, and share it. */
const PLAIN: Tone = {
  weight: 0,
  raw: 0,
  signs: [],
  ends: false,
  turns: false,
  negates: false,
  boost: 1,
  learned: null,
};
const CLAUSE_END = /^[,;:.!?()—–]$/;

/** What the weighing of a text's tokens found. One entry for each token. */
export interface WeighedTokens {
  readonly weights: Float64Array;
  /** 1 where a negator turns the token round. */
  readonly negated: Uint8Array;
  /** As in `Weighed`. */
  readonly inPhrase: Uint8Array;
}

/** What the lexicon says of a text's tokens, before their context is looked at. */
export interface Weighed {
  readonly tones: readonly Tone[];
  /** One for each token. A phrase's weight lies on its first. */
  readonly weights: Float64Array;
  /** Above 0 where the token is part of a phrase of several words, so that it is no negator and no booster of its own: 1 for its first, 2 for its others. */
  readonly inPhrase: Uint8Array;
}

/** Compiles a sentiment layer. A mask wins over a weight for the same words. */
export function compileLayer(layer: SentimentLayer): Lexicon {
  const words = new Map<string, number>();
  const phrases = new PhraseTrie<number>();
  const add = (phrase: string, weight: number): void => {
    const [first, ...more] = keysOf(phrase);
    if (first === undefined) return;
    if (more.length > 0) phrases.add([first, ...more], weight);
    else if (!words.has(first)) words.set(first, weight);
  };
  for (const phrase of layer.masks) add(phrase, 0);
  const masked = new Set(words.keys());
  for (const [phrase, weight] of layer.weights) add(phrase, weight);
  const learned = learnedOf(layer);
  const [negators, turners] = [new Set(layer.negators), new Set(layer.turns)];
  const toneOf = oncePerWord((word): Tone => {
    const { norm, key } = word;
    const weight = words.get(key) ?? afinnOf(norm);
    const raw = packageWeight(word);
    const signs = signsOf(word);
    const turns = turners.has(norm);
    const ends = turns || CLAUSE_END.test(norm);
    const negates = negators.has(norm);
    const boost = layer.boosters.get(norm) ?? 1;
    const known = masked.has(key) ? null : (learned.get(norm) ?? null);
    const isPlain =
      weight === 0 && raw === 0 && signs.length === 0 && !ends && !negates && boost === 1 && known === null;
    return isPlain ? PLAIN : { weight, raw, signs, ends, turns, negates, boost, learned: known };
  });
  return { phrases, toneOf };
}

/** What was learned, by word. Words of a group share one entry, by which a text that holds several of them is known to. */
function learnedOf({ groups, evidence }: SentimentLayer): ReadonlyMap<string, Learned> {
  const learned = new Map<string, Learned>();
  let place = 0;
  for (const [name, words] of groups) {
    const odds = evidence?.groups.get(name);
    if (odds === undefined) continue;
    const shared = { odds, place: place++ };
    for (const word of words) learned.set(word, shared);
  }
  for (const [word, odds] of evidence?.words ?? []) learned.set(word, { odds, place: place++ });
  return learned;
}

/** Looks every word and phrase of a text up: in the layer first, the longest phrase winning, then in AFINN. */
export function weighTokens({ tokens, phraseKeys }: Document, lexicon: Lexicon): Weighed {
  const tones: Tone[] = [];
  for (let at = 0; at < tokens.length; at += 1) tones.push(lexicon.toneOf((tokens[at] as Token).word));
  const weights = new Float64Array(tokens.length);
  const inPhrase = new Uint8Array(tokens.length);
  const { at } = phraseKeys;
  for (let key = 0; key < at.length; key += 1) {
    const token = at[key] as number;
    const tone = tones[token] as Tone;
    if (tone.weight !== 0) weights[token] = tone.weight;
  }
  for (let key = 0; key < at.length; key += 1) {
    const matches = lexicon.phrases.matchesIn(tokens, phraseKeys, key);
    if (matches.length === 0) continue;
    const { to, values } = matches[matches.length - 1] as (typeof matches)[number];
    const [first, last] = [at[key] as number, at[to - 1] as number];
    weights.fill(0, first, last + 1);
    inPhrase.fill(2, first, last + 1);
    inPhrase[first] = 1;
    weights[first] = values[0] ?? 0;
    key = to - 1;
  }
  return { tones, weights, inPhrase };
}

/** An emoji is listed without skin tone and variant. */
const afinnOf = (norm: string): number =>
  afinnWeight(/^[\x20-\x7E]*$/.test(norm) ? norm : norm.replace(/[\uFE0F\p{EMod}]/gu, ''));
