import type { RE2JS } from 're2js';
import type { TokenRange } from '../../text/sentences.ts';
import type { Found } from './pattern-index.ts';
import type { TextView } from './text-view.ts';

/** A regular expression of a rule, and its number among the patterns. */
export interface CompiledRegex {
  readonly pattern: number;
  readonly regex: RE2JS;
}

/**
 * Where regular expressions stand in one sentence. They see its text as it was typed, so `^` and `$` are its beginning
 * and end; what they find is widened to whole words, as all evidence is.
 */
export function findRegexes(regexes: readonly CompiledRegex[], view: TextView, sentence: number): Found[] {
  if (regexes.length === 0) return [];
  const range = view.sentences[sentence] as TokenRange;
  const { start, end } = view.document.spanOf({
    from: view.at[range.from] as number,
    to: (view.at[range.to - 1] as number) + 1,
  });
  const text = view.document.text.slice(start, end);
  return regexes.flatMap(({ pattern, regex }) => {
    const found: Found[] = [];
    const matcher = regex.matcher(text);
    while (matcher.find()) {
      const keys = keysIn(view, range, start + matcher.start(), start + matcher.end());
      if (keys !== undefined) found.push({ pattern, from: keys.from, ends: [keys.to] });
    }
    return found;
  });
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
