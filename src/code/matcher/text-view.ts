import type { TargetSpan } from '../../model/target.ts';
import type { Document } from '../../text/document.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';

/** A text as patterns see it: a row of keys (see `phraseKeys`), its sentences, and where targets are mentioned. */
export interface TextView {
  readonly document: Document;
  readonly targets: readonly TargetSpan[];
  readonly keys: readonly string[];
  /** For each key, the index of its token. */
  readonly at: readonly number[];
  /** Ranges of keys. */
  readonly sentences: readonly TokenRange[];
  /** For each key, the index of its sentence in `sentences`. */
  readonly sentenceOf: readonly number[];
  /** First key -> the mentions that begin there: index into `targets`, and the index after the last key. */
  readonly mentions: ReadonlyMap<number, readonly Mention[]>;
}

interface Mention {
  readonly target: number;
  readonly from: number;
  readonly to: number;
}

/** Quotation marks, brackets around one word, and marks of emphasis. */
const AROUND_WORDS = new Set(['"', "'", '*', '‹', '›']);

/** Whether a key is a mark that patterns pass over between two words. */
export const isPassedOver = (key: string | undefined): boolean => key !== undefined && AROUND_WORDS.has(key);

/** Lays out a document for matching. */
export function viewOf(document: Document, targets: readonly TargetSpan[]): TextView {
  const { keys, at } = document.phraseKeys;
  const sentences: TokenRange[] = [];
  const sentenceOf: number[] = [];
  let from = 0;
  for (const sentence of document.sentences) {
    let to = from;
    while (to < at.length && (at[to] as number) < sentence.to) {
      sentenceOf.push(sentences.length);
      to += 1;
    }
    if (to > from) sentences.push({ from, to });
    from = to;
  }
  return {
    document,
    targets,
    keys,
    at,
    sentences,
    sentenceOf,
    mentions: placeMentions(document, targets, at),
  };
}

function placeMentions(
  document: Document,
  targets: readonly TargetSpan[],
  at: readonly number[],
): Map<number, Mention[]> {
  const mentions = new Map<number, Mention[]>();
  const ends = at.map((token) => (document.tokens[token] as Token).end);
  targets.forEach((span, target) => {
    const from = firstAfter(ends, span.start);
    let to = from;
    while (to < at.length && (document.tokens[at[to] as number] as Token).start < span.end) to += 1;
    if (to === from) return;
    const here = mentions.get(from);
    if (here === undefined) mentions.set(from, [{ target, from, to }]);
    else here.push({ target, from, to });
  });
  return mentions;
}

/** Index of the first of the rising `ends` that lies after `place`. */
function firstAfter(ends: readonly number[], place: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
