import { normalise } from './normalise.ts';
import { type Token, tokenise } from './tokens.ts';
import { flagPerWord, oncePerWord } from './words.ts';

/** A text's tokens as phrase matching sees them: hyphens inside compounds are left out. */
export interface PhraseKeys {
  readonly keys: readonly string[];
  /** For each key, the index of its token. */
  readonly at: readonly number[];
}

/** The keys of a row of tokens. A hyphen written tight between two words joins them and is no key of its own. */
export function phraseKeys(tokens: readonly Token[]): PhraseKeys {
  const keys: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (isJoint(tokens, index)) continue;
    keys.push((tokens[index] as Token).word.key);
    at.push(index);
  }
  return { keys, at };
}

const isJoint = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.norm === '-' &&
  tokens[index - 1]?.end === tokens[index]?.start &&
  tokens[index + 1]?.start === tokens[index]?.end;

/** Words of nothing but letters, which are their own keys but for the case: most phrases of a codebook. */
const PLAIN = /^[a-z]{1,40}(?: [a-z]{1,40})*$/i;

/** A phrase as keys: what `phraseKeys` would give for it in a text. */
export const keysOf = (phrase: string): readonly string[] =>
  PLAIN.test(phrase) ? phrase.toLowerCase().split(' ') : phraseKeys(tokenise(normalise(phrase))).keys;

/** Most nodes are leaves, and an empty map takes a few hundred bytes. */
interface Node<V> {
  next: Map<number, Node<V>> | null;
  readonly values: V[];
}

/** A phrase that was found: the index after its last key, and what stands under it. */
interface PhraseMatch<V> {
  readonly to: number;
  readonly values: readonly V[];
}

const NONE: readonly never[] = [];

/** Many phrases, found in one walk over a row of keys. It knows each of their words by a number, which compares at once. */
export class PhraseTrie<V> {
  /** Number of a word -> what begins with it; a table, since every word of every text is looked up in it. */
  readonly #roots: (Node<V> | undefined)[] = [];
  /** Key -> its number; 0 is any other. */
  readonly #numbers = new Map<string, number>();
  /** The number of a word; asked when all phrases are known. */
  readonly #numberOf = oncePerWord(({ key }) => this.#numbers.get(key) ?? 0);

  /** Whether a phrase begins with a word: most words are done with at that. */
  readonly opens = flagPerWord((word) => this.#roots[this.#numberOf(word)] !== undefined);

  /** Adds a phrase; several values may stand under the same one. */
  add(keys: readonly string[], value: V): void {
    const [first, ...more] = keys;
    if (first === undefined) return;
    const root = this.#number(first);
    while (this.#roots.length <= root) this.#roots.push(undefined);
    let node = this.#roots[root];
    if (node === undefined) {
      node = { next: null, values: [] };
      this.#roots[root] = node;
    }
    for (const key of more) {
      const number = this.#number(key);
      node.next ??= new Map();
      let next = node.next.get(number);
      if (next === undefined) {
        next = { next: null, values: [] };
        node.next.set(number, next);
      }
      node = next;
    }
    node.values.push(value);
  }

  #number(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(key, number);
    return number;
  }

  /** The phrases that begin at a key of a text, shortest first. */
  matchesIn(tokens: readonly Token[], { at }: PhraseKeys, from: number): readonly PhraseMatch<V>[] {
    const { word } = tokens[at[from] as number] as Token;
    if (!this.opens(word)) return NONE;
    let found: PhraseMatch<V>[] | undefined;
    let node = this.#roots[this.#numberOf(word)];
    for (let to = from + 1; node !== undefined; to += 1) {
      if (node.values.length > 0) found = withMatch(found, to, node);
      const next = node.next === null ? undefined : tokens[at[to] as number];
      node = next && node.next?.get(this.#numberOf(next.word));
    }
    return found ?? NONE;
  }

  /** The same in a row of keys that stand in no text. */
  matchesAt(keys: readonly string[], from: number): readonly PhraseMatch<V>[] {
    let found: PhraseMatch<V>[] | undefined;
    let node = this.#roots[this.#numbers.get(keys[from] ?? '') ?? 0];
    for (let to = from + 1; node !== undefined; to += 1) {
      if (node.values.length > 0) found = withMatch(found, to, node);
      node = node.next?.get(this.#numbers.get(keys[to] ?? '') ?? 0);
    }
    return found ?? NONE;
  }
}

const withMatch = <V>(
  found: PhraseMatch<V>[] | undefined,
  to: number,
  { values }: Node<V>,
): PhraseMatch<V>[] => {
  const match = { to, values };
  if (found === undefined) return [match];
  found.push(match);
  return found;
};
