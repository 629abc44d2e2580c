import type { RE2JS } from 're2js';
import type { TokenRange } from '../../text/sentences.ts';
import type { TextView } from './text-view.ts';

/**
 * Where a regular expression stands in one sentence. It sees the text as it was typed, so `^` and `$` are its beginning
 * and end; what it finds is widened to whole words, as all evidence is.
 */
export function findRegex(regex: RE2JS, view: TextView, { from, to }: TokenRange): TokenRange[] {
  const { start, end } = view.document.spanOf({
    from: view.at[from] as number,
    to: (view.at[to - 1] as number) + 1,
  });
  const text = view.document.text.slice(start, end);
  const found: TokenRange[] = [];
  const matcher = regex.matcher(text);
  while (matcher.find()) {
    const keys = keysIn(view, { from, to }, start + matcher.start(), start + matcher.end());
    if (keys !== undefined) found.push(keys);
  }
  return found;
}

/** The keys of a sentence that a stretch of its text touches. */
function keysIn(
  view: TextView,
  { from, to }: TokenRange,
  start: number,
  end: number,
): TokenRange | undefined {
  let first = from;
  while (first < to && tokenAt(view, first).end <= start) first += 1;
  let last = first;
  while (last < to && tokenAt(view, last).start < end) last += 1;
  return last > first ? { from: first, to: last } : undefined;
}

const tokenAt = (view: TextView, key: number) =>
  view.document.tokens[view.at[key] as number] ?? { start: 0, end: 0 };
