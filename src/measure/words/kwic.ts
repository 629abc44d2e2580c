import type { KwicLine, KwicOrder } from '../../model/kwic.ts';
import type { SavedComment } from '../../model/saved-report.ts';
import type { Span } from '../../model/span.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import { byText } from '../counting/tally.ts';

/**
 * The places of a pattern in the comments, each with its context: a concordance.
 *
 * @param find where the pattern stands in a comment
 * @param context words on either side
 */
export function* kwic(
  comments: Iterable<SavedComment>,
  find: (comment: SavedComment) => readonly Span[],
  context: number,
): Generator<KwicLine> {
  for (const comment of comments) {
    const found = find(comment);
    if (found.length === 0) continue;
    const tokens = tokenise(comment.text);
    for (const { start, end } of found) {
      const before = wordsOf(tokens.filter((token) => token.end <= start));
      const after = wordsOf(tokens.filter((token) => token.start >= end));
      yield {
        comment,
        start,
        end,
        from: context === 0 ? start : (before.at(-context)?.start ?? 0),
        to: context === 0 ? end : (after[context - 1]?.end ?? comment.text.length),
      };
    }
  }
}

const wordsOf = (tokens: readonly Token[]): Token[] => tokens.filter(({ kind }) => kind !== 'mark');

/** The lines in another order. Those whose words are alike stay as they were read. */
export function sortKwic(lines: readonly KwicLine[], order: KwicOrder): KwicLine[] {
  if (order === 'id') return [...lines];
  return lines
    .map((line) => ({ line, key: sortKey(line, order) }))
    .sort((a, b) => byText(a.key, b.key))
    .map(({ line }) => line);
}

function sortKey({ comment, from, start, end, to }: KwicLine, order: Exclude<KwicOrder, 'id'>): string {
  const [first, last] = { left: [from, start], match: [start, end], right: [end, to] }[order] as [
    number,
    number,
  ];
  const words = wordsOf(tokenise(comment.text.slice(first, last))).map(({ norm }) => norm);
  // A word comes before every longer one that begins with it.
  return (order === 'left' ? words.reverse() : words).join('\u0000');
}
