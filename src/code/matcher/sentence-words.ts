import type { TextView } from './text-view.ts';
import { bitsFor, type KnownWord, type WordSets } from './word-sets.ts';

/** The words of a text as a program knows them, and for each sentence the sets that patterns wait for and that it has a word of. */
export interface SentenceWords {
  /** One for each key. */
  readonly words: readonly KnownWord[];
  /** One for each sentence; see `KnownWord.gates`. */
  readonly gates: readonly Uint32Array[];
}

/** Looks up the words of a text. */
export function sentenceWords(view: TextView, sets: WordSets): SentenceWords {
  const words = sets.knownWords(view.keys);
  const gates = view.sentences.map(({ from, to }) => {
    const all = bitsFor(sets.gates);
    for (let key = from; key < to; key += 1) {
      const own = (words[key] as KnownWord).gates;
      for (let at = 0; at < all.length; at += 1) all[at] = (all[at] as number) | (own[at] as number);
    }
    return all;
  });
  return { words, gates };
}
