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
  /** By the key that they begin at. */
  readonly mentions: readonly Mention[];
  /** For each key, the index in `mentions` of the first that begins there, or -1. */
  readonly mentionAt: readonly number[];
}

/** A mention of a target: index into `targets`, its first key, and the index after its last. */
export interface Mention extends TokenRange {
  readonly target: number;
}

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
  const mentions = placeMentions(document, targets, at);
  const mentionAt = at.map(() => -1);
  for (let index = mentions.length - 1; index >= 0; index -= 1)
    mentionAt[(mentions[index] as Mention).from] = index;
  return { document, targets, keys, at, sentences, sentenceOf, mentions, mentionAt };
}

function placeMentions(
  { tokens }: Document,
  targets: readonly TargetSpan[],
  at: readonly number[],
): Mention[] {
  const mentions: Mention[] = [];
  for (const [target, span] of targets.entries()) {
    const from = firstAfter(span.start, tokens, at);
    let to = from;
    while (to < at.length && (tokens[at[to] as number] as Token).start < span.end) to += 1;
    if (to > from) mentions.push({ target, from, to });
  }
  return mentions.sort(byPlace);
}

const byPlace = (a: Mention, b: Mention): number => a.from - b.from || a.target - b.target;

/** The first key that ends after a place of the text; keys end one after the other. */
function firstAfter(place: number, tokens: readonly Token[], at: readonly number[]): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[at[middle] as number] as Token).end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
