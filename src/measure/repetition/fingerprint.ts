import type { CodedComment } from '../../model/coded-page.ts';
import { bandKeys } from './minhash.ts';
import { mix, shinglesOf, textHashes, wordHashes } from './shingles.ts';
import { sketchOf } from './sketch.ts';

/** Fewer words are said alike by people who do not copy: "Well said, and about time too". */
const FEWEST_WORDS = 8;

/** From so many words on, a few changed ones do not hide a copy; in shorter comments they make another meaning. */
const FEWEST_WORDS_CHANGED = 15;

/** Words in a shingle of a comment. */
const WIDTH = 3;

/** All of a comment that must be known to tell whether another says the same, in numbers of 32 bits. */
export interface Fingerprint {
  /** Three hashes of the words in their order: 96 bits, which two texts of other words hardly ever have all in common. */
  readonly words: ArrayLike<number>;
  /** In ascending order; none where the comment is too short to be told again in other words. */
  readonly shingles: Uint32Array;
  /** What tells most texts apart by their shingles, as `sketchOf` makes it. */
  readonly sketch: ArrayLike<number>;
  /** Keys that comments with many shingles in common share, as `bandKeys` makes them. */
  readonly bands: ArrayLike<number>;
}

/** The fingerprint of what a comment says itself; null where that is too short to be copied. */
export function fingerprintOf(comment: CodedComment): Fingerprint | null {
  const own = ownText(comment);
  const words = wordHashes(own);
  if (words.length < FEWEST_WORDS) return null;
  const isLong = words.length >= FEWEST_WORDS_CHANGED;
  const shingles = isLong ? shinglesOf(words, WIDTH) : NONE;
  return {
    words: [words.reduce(mix, 0), ...textHashes(own)],
    shingles,
    sketch: sketchOf(shingles),
    bands: isLong ? bandKeys(shingles) : [],
  };
}

const NONE = new Uint32Array(0);

/** What a comment says itself: without what it cites, but with what it has copied from another comment. */
function ownText({ comment: { text }, coded: { quotations } }: CodedComment): string {
  if (quotations.length === 0) return text;
  let own = '';
  let from = 0;
  for (const { start, end, source } of quotations) {
    if (source === 'comment' && !OPENS_QUOTATION.test(text.slice(start, end))) continue;
    own += `${text.slice(from, start)} `;
    from = end;
  }
  return own + text.slice(from);
}

const OPENS_QUOTATION = /^\s*(?:>|&gt;|["“”„«‘'])/;
