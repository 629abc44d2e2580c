import type { Origin, Quotation } from '../model/coded-page.ts';
import { anyOverlaps, byStart, touching } from '../model/span.ts';
import type { Document } from '../text/document.ts';
import { findMarked, type MarkedStretch } from './quotations/marked.ts';
import type { CopiedRun, QuotableTexts } from './quotations/quotable-texts.ts';

/** From this many words on, marked words are somebody's speech; fewer are mostly the commenter's irony. */
const SPEECH = 8;
/** The same for a paragraph that stands in marks as a whole. */
const WHOLE = 5;
/** The same after "he said" or a colon: four words may be a statement, a "so-called" one is not introduced so. */
const INTRODUCED = 4;
/** From this many on, marked words that the article says too are cited from it. */
const CITED = 3;
/** Words in a row that are copied even where no mark says so. */
const COPIED = 8;
/** A comment that stands in an earlier one from end to end was posted twice, and is no quotation. */
const REPOSTED = 0.9;

/**
 * Finds the words of a comment that are not the commenter's own: those set off by marks or `>`, and those that stand
 * word for word in the article or in an earlier comment. A few words in quotation marks are irony and remain.
 *
 * @param quotable the texts that may be quoted from
 * @returns in order, none inside another
 */
export function findQuotations(document: Document, quotable?: QuotableTexts): Quotation[] {
  const copied = mergeNear(quotable?.copiedRuns(document.tokens) ?? []).filter(
    (run) => !isRepost(run, document),
  );
  const runs = copied.map((run) => ({ ...run, ...document.spanOf(run) }));
  const marked = findMarked(document.text).flatMap((stretch): Quotation[] => {
    const { start, end } = stretch;
    const run = touching(runs, stretch)[0];
    if (run !== undefined) return [{ start, end, source: run.source, origin: run.origin }];
    const origin = citedFrom(document, stretch, quotable);
    if (origin !== undefined) return [{ start, end, source: 'article', origin }];
    return isSpeech(stretch) ? [{ start, end, source: 'marked', origin: null }] : [];
  });
  const unmarked = runs.filter((run) => run.words >= COPIED && !anyOverlaps(marked, run));
  return [
    ...marked,
    ...unmarked.map(({ start, end, source, origin }) => ({ start, end, source, origin })),
  ].sort(byStart);
}

/** A few marked words are cited, and not meant in irony, where the article says just that. */
function citedFrom(
  document: Document,
  stretch: MarkedStretch,
  quotable: QuotableTexts | undefined,
): Origin | undefined {
  if (stretch.words < CITED) return undefined;
  const { from, to } = document.rangeOf(stretch);
  return quotable?.inArticle(document.tokens.slice(from, to));
}

const isSpeech = ({ how, introduced, words }: MarkedStretch): boolean =>
  how === 'lines' || words >= (introduced ? INTRODUCED : how === 'paragraph' ? WHOLE : SPEECH);

const isRepost = (run: CopiedRun, document: Document): boolean =>
  run.source === 'comment' && run.to - run.from >= document.tokens.length * REPOSTED;

/** Joins runs of one source between which a word or two were changed. */
function mergeNear(runs: readonly CopiedRun[]): CopiedRun[] {
  const merged: CopiedRun[] = [];
  for (const run of runs) {
    const before = merged.at(-1);
    if (before !== undefined && before.source === run.source && run.from - before.to <= 3) {
      merged[merged.length - 1] = {
        ...before,
        to: Math.max(before.to, run.to),
        origin: joined(before.origin, run.origin),
        words: before.words + run.words,
      };
    } else merged.push(run);
  }
  return merged;
}

/** The stretch from one place to another that follows it in the same text; else the first alone. */
const joined = (first: Origin, second: Origin): Origin =>
  first.id === second.id && second.start >= first.start
    ? { ...first, end: Math.max(first.end, second.end) }
    : first;
