import type { SentimentLayer } from '../../codebook/codebook.ts';
import type { Document } from '../../text/document.ts';
import { afinnWeight } from '../../text/lexicon.ts';
import { keysOf, PhraseTrie, phraseKeys } from '../../text/phrases.ts';

/** Words on either side of a negator that it reaches to the right. */
const SCOPE = 4;
/** "not good" is less bad than "bad" is: what is left of a negated weight. */
const NEGATED = -0.6;
const BEFORE_TURN = 0.6;

interface Lexicon {
  readonly phrases: PhraseTrie<number>;
  readonly negators: ReadonlySet<string>;
  readonly boosters: ReadonlyMap<string, number>;
  readonly turns: ReadonlySet<string>;
}

/** Compiles a sentiment layer for `weigh`. */
export function compileLayer(layer: SentimentLayer): Lexicon {
  const phrases = new PhraseTrie<number>();
  for (const [phrase, weight] of layer.weights) phrases.add(keysOf(phrase), weight);
  for (const phrase of layer.masks) phrases.add(keysOf(phrase), 0);
  return {
    phrases,
    negators: new Set(layer.negators),
    boosters: layer.boosters,
    turns: new Set(layer.turns),
  };
}

/** The weight of every token of a text, mended by the layer. A phrase's weight lies on its first token. */
export function weigh(document: Document, lexicon: Lexicon): number[] {
  const { tokens } = document;
  const weights = tokens.map(({ norm }) => afinnWeight(norm));
  const { keys, at } = phraseKeys(tokens);
  for (let i = 0; i < keys.length; i += 1) {
    const match = lexicon.phrases.matchesAt(keys, i).at(-1);
    if (match === undefined) continue;
    for (let k = i; k < match.to; k += 1) weights[at[k] as number] = 0;
    weights[at[i] as number] = match.values[0] ?? 0;
    i = match.to - 1;
  }
  for (const sentence of document.sentences) {
    let negatedUntil = -1;
    let boost = 1;
    let turn = -1;
    for (let i = sentence.from; i < sentence.to; i += 1) {
      const norm = tokens[i]?.norm ?? '';
      if (lexicon.turns.has(norm)) turn = i;
      if (lexicon.negators.has(norm)) negatedUntil = i + SCOPE;
      else if (/^[,;:.!?—]$/.test(norm)) negatedUntil = -1;
      const weight = weights[i] ?? 0;
      if (weight !== 0) {
        weights[i] = weight * boost * (i <= negatedUntil && !lexicon.negators.has(norm) ? NEGATED : 1);
        boost = 1;
      }
      boost = lexicon.boosters.get(norm) ?? (weight === 0 ? boost : 1);
    }
    for (let i = sentence.from; i < turn; i += 1) weights[i] = (weights[i] ?? 0) * BEFORE_TURN;
  }
  return weights;
}
