import { normalise } from './normalise.ts';
import { type Token, tokenise } from './tokens.ts';
import { oncePerWord } from './words.ts';

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
  tokens.forEach((token, index) => {
    if (isJoint(tokens, index)) return;
    keys.push(token.word.key);
    at.push(index);
  });
  return { keys, at };
}

const isJoint = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.norm === '-' &&
  tokens[index - 1]?.end === tokens[index]?.start &&
  tokens[index + 1]?.start === tokens[index]?.end;

/** A phrase as keys: what `phraseKeys` would give for it in a text. */
export const keysOf = (phrase: string): readonly string[] => phraseKeys(tokenise(normalise(phrase))).keys;

/** Most nodes are leaves, and an empty map takes a few hundred bytes. */
interface Node<V> {
  next: Map<string, Node<V>> | null;
  readonly values: V[];
}

/** Many phrases, found in one walk over a row of keys. */
export class PhraseTrie<V> {
  readonly #root: Node<V> = { next: null, values: [] };
  /** Whether a phrase may begin with a word; asked when all phrases are known. */
  readonly mayBegin = oncePerWord(({ key }) => this.#root.next?.has(key) === true);

  /** Adds a phrase; several values may stand under the same one. */
  add(keys: readonly string[], value: V): void {
    if (keys.length === 0) return;
    let node = this.#root;
    for (const key of keys) {
      node.next ??= new Map();
      let next = node.next.get(key);
      if (next === undefined) {
        next = { next: null, values: [] };
        node.next.set(key, next);
      }
      node = next;
    }
    node.values.push(value);
  }

  /** The phrases that begin at a place, shortest first, each with the index after its last key. */
  matchesAt(keys: readonly string[], from: number): { readonly to: number; readonly values: readonly V[] }[] {
    const found: { to: number; values: readonly V[] }[] = [];
    let node: Node<V> | undefined = this.#root;
    for (let i = from; i < keys.length; i += 1) {
      node = node.next?.get(keys[i] as string);
      if (node === undefined) break;
      if (node.values.length > 0) found.push({ to: i + 1, values: node.values });
    }
    return found;
  }
}
