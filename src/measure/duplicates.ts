import type { CodedComment } from '../model/coded-page.ts';
import type { Comment } from '../model/comment.ts';
import type { Duplicate } from '../model/measures.ts';
import type { MakeScratch } from '../model/scratch.ts';
import { Spool } from '../model/spool.ts';
import { HashIndex } from './hash-index.ts';
import { bandKeys } from './minhash.ts';
import { hashOf, plainWords, shinglesOf } from './shingles.ts';

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
  readonly words: readonly string[];
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
  readonly #near: HashIndex;

  constructor(make: MakeScratch) {
    this.#originals = new Spool(make);
    this.#exact = new HashIndex(make, 25, 10);
    this.#near = new HashIndex(make);
  }

  /**
   * What a comment repeats of those asked about before; null where it is the first to say so.
   *
   * @param comment the next in input and reading order
   */
  duplicateOf(comment: CodedComment): Duplicate | null {
    const words = ownWords(comment);
    if (words.length < FEWEST_WORDS) return null;
    const key = hashOf(words.join(' '));
    const same = this.#exact
      .itemsOf(key)
      .map((place) => this.#originals.at(place))
      .find((each) => each.words.join(' ') === words.join(' '));
    if (same !== undefined) return { original: same.comment, kind: 'exact' };

    const shingles = words.length < FEWEST_WORDS_CHANGED ? null : shinglesOf(words, WIDTH);
    const bands = shingles === null ? [] : bandKeys(shingles);
    const holders = bands.map((band) => this.#near.itemsOf(band));
    const like = shingles === null ? null : this.#resembling(shingles, holders.flat());
    if (like !== null) return { original: like, kind: 'near' };

    const place = this.#originals.push({ comment: comment.comment, words });
    this.#exact.add(key, place);
    for (const [at, band] of bands.entries()) {
      if ((holders[at]?.length ?? 0) < MOST_HOLDERS) this.#near.add(band, place);
    }
    return null;
  }

  /** The comment that resembles these shingles most, and enough; of two alike the earlier. */
  #resembling(shingles: ReadonlySet<number>, candidates: readonly number[]): Comment | null {
    let best: { readonly comment: Comment; readonly share: number } | null = null;
    for (const place of [...new Set(candidates)].sort((a, b) => a - b)) {
      const { comment, words } = this.#originals.at(place);
      const share = resemblance(shingles, shinglesOf(words, WIDTH));
      if (share >= RESEMBLANCE && share > (best?.share ?? 0)) best = { comment, share };
    }
    return best?.comment ?? null;
  }
}

/** What a comment says itself: without what it cites, but with what it has copied from another comment. */
function ownWords({ comment: { text }, coded }: CodedComment): string[] {
  let own = '';
  let from = 0;
  for (const { start, end, source } of coded.quotations) {
    if (source === 'comment' && !OPENS_QUOTATION.test(text.slice(start, end))) continue;
    own += `${text.slice(from, start)} `;
    from = end;
  }
  return plainWords(own + text.slice(from));
}

const OPENS_QUOTATION = /^\s*(?:>|&gt;|["“”„«‘'])/;

function resemblance(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const shingle of a) if (b.has(shingle)) both += 1;
  return both / (a.size + b.size - both);
}
