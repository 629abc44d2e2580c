import { FNV_SEED, fnv1a, fnvStep } from '../../text/fnv1a.ts';

/** Words in an article's shingle: fewer and set phrases look like copies, more and one changed word hides too much. */
const WIDTH = 5;

/** One shingle in this many is used for finding candidates. */
const ONE_IN = 4;

/** The words of a text in lower case: punctuation and line breaks are no part of them, so that typesetting hides no copy. */
export const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The hashes of the words of a text as `plainWords` gives them, without making the words. */
export function wordHashes(text: string): number[] {
  const lower = text.toLowerCase();
  const hashes: number[] = [];
  let hash = FNV_SEED;
  let inWord = false;
  for (let at = 0; at <= lower.length; at += 1) {
    const unit = at < lower.length ? lower.charCodeAt(at) : SPACE;
    const kind = KINDS[unit] || kindOf(unit);
    if (kind === HALF) return plainWords(text).map(hashOf);
    if (kind === IN_WORD) hash = fnvStep(hash, unit);
    else if (inWord) {
      hashes.push(hash >>> 0);
      hash = FNV_SEED;
    }
    inWord = kind === IN_WORD;
  }
  return hashes;
}

/** Two hashes of all words of a text in their order, as `plainWords` gives them. */
export function textHashes(text: string): [number, number] {
  const lower = text.toLowerCase();
  let [first, second] = [FNV_SEED, 0];
  let inWord = false;
  for (let at = 0; at < lower.length; at += 1) {
    const unit = lower.charCodeAt(at);
    const kind = KINDS[unit] || kindOf(unit);
    if (kind === HALF) return hashesOfWords(plainWords(text));
    // A space stands before each word.
    if (kind === IN_WORD && !inWord) {
      first = fnvStep(first, SPACE);
      second = step31(second, SPACE);
    }
    if (kind === IN_WORD) {
      first = fnvStep(first, unit);
      second = step31(second, unit);
    }
    inWord = kind === IN_WORD;
  }
  return [first >>> 0, second >>> 0];
}

/** The same of words that are cut out of their text. */
function hashesOfWords(words: readonly string[]): [number, number] {
  let [first, second] = [FNV_SEED, 0];
  for (const word of words) {
    const spaced = ` ${word}`;
    for (let at = 0; at < spaced.length; at += 1) {
      first = fnvStep(first, spaced.charCodeAt(at));
      second = step31(second, spaced.charCodeAt(at));
    }
  }
  return [first >>> 0, second >>> 0];
}

const step31 = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

/** What a UTF-16 unit is, as far as anybody has asked: part of a word, none, or half a character, of which it cannot be told. */
const KINDS = new Uint8Array(2 ** 16);
const [IN_WORD, BETWEEN, HALF] = [1, 2, 3] as const;
const SPACE = 0x20;

function kindOf(unit: number): number {
  const isHalf = unit >= 0xd800 && unit < 0xe000;
  const kind = isHalf ? HALF : /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? IN_WORD : BETWEEN;
  KINDS[unit] = kind;
  return kind;
}

/** The distinct runs of some words, given by their hashes, each as a 32-bit hash; in ascending order. */
export function shinglesOf(words: readonly number[], width = WIDTH): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, words.length - width + 1));
  for (let at = 0; at < shingles.length; at += 1) {
    let hash = 0;
    for (let i = at; i < at + width; i += 1) hash = mix(hash, words[i] as number);
    shingles[at] = hash;
  }
  shingles.sort();
  let kept = 0;
  for (const shingle of shingles)
    if (kept === 0 || shingles[kept - 1] !== shingle) shingles[kept++] = shingle;
  return shingles.subarray(0, kept);
}

/**
 * How many shingles two texts have in common; both in ascending order.
 *
 * @param least where there are fewer in common, any number below it will do
 */
export function inCommon(a: Uint32Array, b: Uint32Array, least = 0): number {
  if (Math.min(a.length, b.length) < least) return 0;
  const mostMissed = a.length - least;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length && i - common <= mostMissed; ) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) common += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return common;
}

/** Whether a shingle belongs to the fixed sample by which candidates are found; the same for every text. */
export const inSample = (shingle: number): boolean => shingle % ONE_IN === 0;

/** The hash of one word, not negative. */
const hashOf = (word: string): number => fnv1a(word) >>> 0;

/** Two hashes of a name as it is written. */
export function nameHash(name: string): readonly [number, number] {
  let other = 0;
  for (let i = 0; i < name.length; i += 1) other = mix(other, name.charCodeAt(i));
  return [hashOf(name), other];
}

/** The final mixing step of MurmurHash3 (Appleby 2008), so that the low bits depend on every word. */
export function mix(hash: number, word: number): number {
  let mixed = Math.imul(hash, 31) ^ word;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
