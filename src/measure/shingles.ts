/** Words in an article's shingle: fewer and set phrases look like copies, more and one changed word hides too much. */
const WIDTH = 5;

/** One shingle in this many is used for finding candidates. */
const ONE_IN = 4;

/** The words of a text in lower case: punctuation and line breaks are no part of them, so that typesetting hides no copy. */
export const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The distinct runs of some words, as `plainWords` gives them, each as a 32-bit hash. */
export function shinglesOf(words: readonly string[], width = WIDTH): Set<number> {
  const hashes = words.map(hashOf);
  const shingles = new Set<number>();
  for (let at = 0; at + width <= hashes.length; at += 1) {
    let hash = 0;
    for (let i = at; i < at + width; i += 1) hash = mix(hash, hashes[i] as number);
    shingles.add(hash);
  }
  return shingles;
}

/** Whether a shingle belongs to the fixed sample by which candidates are found; the same for every text. */
export const inSample = (shingle: number): boolean => shingle % ONE_IN === 0;

/** FNV-1a over UTF-16 units, 32 bits: Fowler, Noll and Vo (1991). */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The final mixing step of MurmurHash3 (Appleby 2008), so that the low bits depend on every word. */
export function mix(hash: number, word: number): number {
  let mixed = Math.imul(hash, 31) ^ word;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
