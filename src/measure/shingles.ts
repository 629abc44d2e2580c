/** Words in a shingle: fewer and set phrases look like copies, more and one changed word hides too much. */
const WIDTH = 5;

/** One shingle in this many is used for finding candidates. */
const ONE_IN = 4;

/**
 * The distinct runs of five words of a text, each as a 32-bit hash. Case, punctuation and line breaks are no part of a
 * word, so that typesetting does not hide a copy.
 */
export function shinglesOf(text: string): Set<number> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashOf);
  const shingles = new Set<number>();
  for (let at = 0; at + WIDTH <= words.length; at += 1) {
    let hash = 0;
    for (let i = at; i < at + WIDTH; i += 1) hash = mix(hash, words[i] as number);
    shingles.add(hash);
  }
  return shingles;
}

/** Whether a shingle belongs to the fixed sample by which candidates are found; the same for every text. */
export const inSample = (shingle: number): boolean => shingle % ONE_IN === 0;

/** FNV-1a over UTF-16 units: Fowler, Noll and Vo (1991). */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The final mixing step of MurmurHash3 (Appleby 2008), so that the low bits depend on every word. */
function mix(hash: number, word: number): number {
  let mixed = Math.imul(hash, 31) ^ word;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
