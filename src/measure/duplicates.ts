import type { CodedComment } from '../model/coded-page.ts';
import type { Comment } from '../model/comment.ts';
import type { Duplicate } from '../model/measures.ts';
import type { MakeScratch } from '../model/scratch.ts';
import { Spool } from '../model/spool.ts';
import { HashIndex } from './hash-index.ts';
import { bandKeys } from './minhash.ts';
import { ShingleStore } from './shingle-store.ts';
import { inCommon, mix, plainWords, shinglesOf, wordHashes } from './shingles.ts';

/** Fewer words are said alike by people who do not copy: "Well said, and about time too". */
const FEWEST_WORDS = 8;

/** From so many words on, a few changed ones do not hide a copy; in shorter comments they make another meaning. */
const FEWEST_WORDS_CHANGED = 15;

/** Words in a shingle of a comment. */
const WIDTH = 3;

/** Share of their shingles that two comments must have in common: some five words in fifty may have been changed. */
const RESEMBLANCE = 0.6;

/** Set phrases lead to any number of comments; beyond this many, a key no longer leads from one to another. */
const MOST_HOLDERS = 32;

/** What is kept of a comment that says something first. */
interface Original {
  readonly comment: Comment;
  /** What it says itself; null where that is all of its text. */
  readonly own: string | null;
}

/**
 * Finds comments that say what an earlier one says, word for word or with a few words changed: posted twice, or copied
 * by many. What a comment quotes is no part of what it says.
 *
 * Two comments are near duplicates where their three-word shingles have a resemblance (Jaccard) of at least 0.6 (Broder,
 * A. Z. (1997), On the resemblance and containment of documents). Candidates come from an index of minima under fixed
 * hash functions, so that time grows in step with the number of comments, and nothing depends on chance.
 */
export class DuplicateFinder {
  readonly #originals: Spool<Original>;
  readonly #exact: HashIndex;
  /** Leads to numbers of `#shingled`. */
  readonly #near: HashIndex;
  readonly #shingled: ShingleStore;

  constructor(make: MakeScratch) {
    this.#originals = new Spool(make);
    this.#shingled = new ShingleStore(make);
    this.#exact = new HashIndex(make, 25, 10);
    this.#near = new HashIndex(make);
  }

  /**
   * What a comment repeats of those asked about before; null where it is the first to say so.
   *
   * @param comment the next in input and reading order
   */
  duplicateOf(comment: CodedComment): Duplicate | null {
    const own = ownText(comment);
    const words = wordHashes(own);
    if (words.length < FEWEST_WORDS) return null;
    const key = words.reduce(mix, 0);
    const same = this.#sayingThis(own, this.#exact.itemsOf(key));
    if (same !== null) return { original: same, kind: 'exact' };

    const shingles = words.length < FEWEST_WORDS_CHANGED ? null : shinglesOf(words, WIDTH);
    const bands = shingles === null ? [] : bandKeys(shingles);
    const holders = bands.map((band) => this.#near.itemsOf(band));
    const like = shingles === null ? null : this.#resembling(shingles, holders.flat());
    if (like !== null) return { original: like, kind: 'near' };

    const place = this.#originals.push({
      comment: comment.comment,
      own: own === comment.comment.text ? null : own,
    });
    this.#exact.add(key, place);
    if (shingles === null) return null;
    const number = this.#shingled.add(shingles, place);
    for (const [at, band] of bands.entries()) {
      if ((holders[at]?.length ?? 0) < MOST_HOLDERS) this.#near.add(band, number);
    }
    return null;
  }

  /** The first of some originals that says the same word for word: a hash alone can be that of other words. */
  #sayingThis(own: string, places: readonly number[]): Comment | null {
    if (places.length === 0) return null;
    const words = plainWords(own).join(' ');
    for (const place of places) {
      const original = this.#originals.at(place);
      if (plainWords(original.own ?? original.comment.text).join(' ') === words) return original.comment;
    }
    return null;
  }

  /** The comment that resembles these shingles most, and enough; of two alike the earlier. */
  #resembling(shingles: Uint32Array, candidates: readonly number[]): Comment | null {
    if (candidates.length === 0) return null;
    let best: { readonly place: number; readonly share: number } | null = null;
    for (const number of [...new Set(candidates)].sort((a, b) => a - b)) {
      const other = this.#shingled.at(number);
      const share = resemblance(shingles, other.shingles, best?.share ?? RESEMBLANCE);
      if (share >= RESEMBLANCE && share > (best?.share ?? 0)) best = { place: other.place, share };
    }
    return best === null ? null : this.#originals.at(best.place).comment;
  }
}

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

/** The share of all shingles of two texts that both have; some smaller share where it is below what is wanted. */
function resemblance(a: Uint32Array, b: Uint32Array, wanted: number): number {
  const all = a.length + b.length;
  const both = inCommon(a, b, Math.floor((wanted * all) / (1 + wanted)));
  return both / (all - both);
}
