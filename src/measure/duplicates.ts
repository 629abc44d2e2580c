import type { CodedComment } from '../model/coded-page.ts';
import type { Duplicate } from '../model/measures.ts';
import { MinHashIndex } from './minhash.ts';
import { hashOf, plainWords, shinglesOf } from './shingles.ts';

/** Fewer words are said alike by people who do not copy: "Well said, and about time too". */
const FEWEST_WORDS = 8;

/** From so many words on, a few changed ones do not hide a copy; in shorter comments they make another meaning. */
const FEWEST_WORDS_CHANGED = 15;

/** Words in a shingle of a comment. */
const WIDTH = 3;

/** Share of their shingles that two comments must have in common: some five words in fifty may have been changed. */
const RESEMBLANCE = 0.6;

/**
 * Finds comments that say what an earlier one says, word for word or with a few words changed: posted twice, or copied
 * by many. What a comment quotes is no part of what it says.
 *
 * Two comments are near duplicates where their three-word shingles have a resemblance (Jaccard) of at least 0.6 (Broder,
 * A. Z. (1997), On the resemblance and containment of documents). Candidates come from an index of minima under fixed
 * hash functions, so that time grows in step with the number of comments, and nothing depends on chance.
 *
 * @param comments in input and reading order
 * @returns id of each duplicate -> the first comment that says the same
 */
export function findDuplicates(comments: readonly CodedComment[]): Map<string, Duplicate> {
  const duplicates = new Map<string, Duplicate>();
  const exact = new Map<number, CodedComment[]>();
  const near = new MinHashIndex<CodedComment>();
  for (const comment of comments) {
    const words = ownWords(comment);
    if (words.length < FEWEST_WORDS) continue;
    const key = hashOf(words.join(' '));
    const shingles = words.length < FEWEST_WORDS_CHANGED ? null : shinglesOf(words, WIDTH);
    const same = exact.get(key)?.find((each) => ownWords(each).join(' ') === words.join(' '));
    const first = same ?? (shingles === null ? undefined : resembling(shingles, near));
    if (first === undefined) {
      exact.set(key, [...(exact.get(key) ?? []), comment]);
      if (shingles !== null) near.add(shingles, comment);
    } else {
      const kind = same === undefined ? 'near' : 'exact';
      duplicates.set(comment.comment.commentId, { original: first.comment, kind });
    }
  }
  return duplicates;
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

/** The comment that resembles these shingles most, and enough; of two alike the earlier. */
function resembling(
  shingles: ReadonlySet<number>,
  index: MinHashIndex<CodedComment>,
): CodedComment | undefined {
  let best: { comment: CodedComment; share: number } | undefined;
  for (const comment of index.candidates(shingles)) {
    const share = resemblance(shingles, shinglesOf(ownWords(comment), WIDTH));
    if (share >= RESEMBLANCE && share > (best?.share ?? 0)) best = { comment, share };
  }
  return best?.comment;
}

function resemblance(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const shingle of a) if (b.has(shingle)) both += 1;
  return both / (a.size + b.size - both);
}
