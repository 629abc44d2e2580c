import { createHmac } from 'node:crypto';
import { UsageError } from '../errors.ts';

/** Consonants alone: no word comes out by chance, and nothing that can be read as two signs, as 0 and O can. */
const LETTERS = 'bcdfghjklmnpqrstvwxz';

const LENGTH = 12;

/** A shorter key could be found by trying. */
const SHORTEST_KEY = 16;

/** What every pseudonym begins with. */
const PREFIX = 'Reader';

/**
 * Gives names by a keyed hash: `ReaderKvmzqwtbxnfg`.
 *
 * HMAC-SHA256 over the normalised name, 51 bits of it. One word and no digits, so that a sentence has as many words
 * as before. The same name under the same key is the same pseudonym, on every page and in every run; without the key
 * nobody can tell which name it was, not even by trying all the names there are.
 */
export class Pseudonyms {
  readonly #key: Uint8Array;
  readonly #nameOf = new Map<string, string>();

  /** @throws UsageError where the key is too short to keep a secret */
  constructor(key: Uint8Array) {
    if (key.length < SHORTEST_KEY)
      throw new UsageError(
        `the key has ${key.length} bytes and could be guessed; give one of at least ${SHORTEST_KEY}, or have one made by --new-key`,
      );
    this.#key = key;
  }

  /**
   * The pseudonym of a name as printed.
   *
   * @throws UsageError where it is already that of another name, which only another key can mend
   */
  of(name: string): string {
    const normal = normaliseName(name);
    const pseudonym = `${PREFIX}${capitalised(this.#letters(`name ${normal}`))}`;
    const other = this.#nameOf.get(pseudonym) ?? normal;
    if (other !== normal)
      throw new UsageError('two names would share a pseudonym under this key; take another key');
    this.#nameOf.set(pseudonym, normal);
    return pseudonym;
  }

  /** A word that stands for a path which held a name. */
  ofPath(path: string): string {
    return this.#letters(`path ${path}`);
  }

  #letters(message: string): string {
    let rest = createHmac('sha256', this.#key).update(message).digest().readBigUInt64BE();
    let letters = '';
    const base = BigInt(LETTERS.length);
    for (let at = 0; at < LENGTH; at += 1) {
      letters += LETTERS[Number(rest % base)];
      rest /= base;
    }
    return letters;
  }
}

/** A name as hashed: compatibility forms, case, blanks and invisible characters made alike. */
export const normaliseName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^@ ?(?=.)/, '');

const capitalised = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
