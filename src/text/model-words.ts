import { createRequire } from 'node:module';

/** The data of wink-nlp's model, as far as it is about words: each has a number, and its features packed under it. */
export interface ModelData {
  lexicon: Uint32Array;
  readonly features: {
    readonly lexeme: {
      list: string[];
      hash: Record<string, number>;
      intrinsicSize: number;
      index: number;
    };
  };
}

/** The words as the build stores them, in JSON: in the order of their numbers, and those numbers as the words are sorted. */
interface StoredWords {
  readonly list: string[];
  readonly sorted: string;
  readonly lexicon: string;
}

const asBase64 = (numbers: Uint32Array): string =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');

const fromBase64 = (text: string): Uint32Array =>
  new Uint32Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer);

/** The words of a model, to be stored. */
export function storeWords({ lexicon, features }: ModelData): StoredWords {
  const { list, hash } = features.lexeme;
  const sorted = Object.keys(hash)
    .sort()
    .map((word) => hash[word] ?? 0);
  return { list, sorted: asBase64(Uint32Array.from(sorted)), lexicon: asBase64(lexicon) };
}

/** Gives a model that was bundled without its words those that the build has stored. */
export function restoreWords(data: ModelData): void {
  const { list, sorted, lexicon } = createRequire(import.meta.url)('../text/english.json') as StoredWords;
  const hash = numbersOf(list, fromBase64(sorted));
  data.lexicon = fromBase64(lexicon);
  Object.assign(data.features.lexeme, { list, hash, intrinsicSize: list.length, index: list.length });
}

/**
 * The number of each word, found by halving when it is first asked for: to make a table of all 87,000 takes a twentieth
 * of a second and 10 MB, and a text asks for some thousand.
 */
function numbersOf(words: readonly string[], sorted: Uint32Array): Record<string, number> {
  const find = (word: string): number | undefined => {
    let from = 0;
    let to = sorted.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((words[sorted[middle] ?? 0] ?? '') < word) from = middle + 1;
      else to = middle;
    }
    const number = sorted[from];
    return number !== undefined && words[number] === word ? number : undefined;
  };
  const known: Record<string, number> = Object.create(null);
  return new Proxy(known, {
    get: (_, word: string) => {
      const number = known[word] ?? find(word);
      if (number !== undefined) known[word] = number;
      return number;
    },
  });
}
