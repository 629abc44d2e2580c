import { leastOf } from '../../model/extremes.ts';
import type { Span } from '../../model/span.ts';
import { findSentences } from '../../text/sentences.ts';
import { tokenise } from '../../text/tokens.ts';

/** How much of a comment is quoted: characters in all, and how many of them may stand before the evidence. */
export interface ExcerptSize {
  readonly longest: number;
  readonly before: number;
}

/** For a quotation that stands on its own. */
export const PARAGRAPH: ExcerptSize = { longest: 480, before: 160 };

/** For a quotation in a list. */
export const LINE: ExcerptSize = { longest: 200, before: 0 };

/**
 * The part of a comment to quote: all of it where it is short, else whole sentences around the first evidence. A
 * sentence that is too long itself is cut between words.
 *
 * @param evidence offsets into `text`; without any, the comment is quoted from its beginning
 */
export function excerpt(text: string, evidence: readonly Span[], { longest, before }: ExcerptSize): Span {
  if (text.length <= longest) return { start: 0, end: text.length };
  const anchor = evidence.length === 0 ? 0 : leastOf(evidence.map(({ start }) => start));
  const sentences = sentencesOf(text);
  const own = sentences.find(({ end }) => end > anchor) ?? { start: 0, end: text.length };
  const lead = Math.floor(longest / 2);
  const start =
    anchor - own.start > lead
      ? wordStart(text, anchor - lead, anchor)
      : Math.min(
          own.start,
          ...sentences.map((each) => each.start).filter((at) => anchor - at <= before && at <= anchor),
        );
  const end = sentences.findLast((each) => each.end > anchor && each.end - start <= longest)?.end;
  return { start, end: end ?? wordEnd(text, Math.min(own.end, start + longest), anchor) };
}

function sentencesOf(text: string): Span[] {
  const tokens = tokenise(text);
  return findSentences(text, tokens).map(({ from, to }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? text.length,
  }));
}

/** The first place from `at` on where a word begins, but not beyond `limit`. */
function wordStart(text: string, at: number, limit: number): number {
  const space = text.slice(at, limit).search(/\s\S/);
  return space === -1 ? limit : at + space + 1;
}

/** The last place up to `at` where a word ends; where one word fills everything since `least`, it is cut. */
function wordEnd(text: string, at: number, least: number): number {
  if (/^(\s|$)/.test(text.slice(at, at + 1))) return at;
  const kept = text.slice(least, at).replace(/\S+$/, '').trimEnd();
  if (kept !== '') return least + kept.length;
  // Half of a character must not be left behind.
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') ? at - 1 : at;
}
