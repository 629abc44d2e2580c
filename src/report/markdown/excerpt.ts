import type { Span } from '../../model/span.ts';

/** Characters of a comment that a summary quotes at most, and how many of them may stand before the evidence. */
const LONGEST = 480;
const BEFORE = 160;

/** The part of a comment to quote: all of it where it is short, else the surroundings of the first evidence. */
export function excerpt(text: string, evidence: readonly Span[]): Span {
  const whole = { start: 0, end: text.length };
  if (text.length <= LONGEST) return whole;
  const first = Math.min(...evidence.map(({ start }) => start), text.length);
  // With no evidence the comment is quoted from its beginning.
  const anchor = evidence.length === 0 ? 0 : first;
  const start = anchor <= BEFORE ? 0 : afterSpace(text, anchor - BEFORE, anchor);
  const end = start + LONGEST >= text.length ? text.length : beforeSpace(text, start + LONGEST, anchor);
  return { start, end };
}

/** The first place from `at` on where a word begins, but not beyond `limit`. */
function afterSpace(text: string, at: number, limit: number): number {
  const space = text.slice(at, limit).search(/\s/);
  return space === -1 ? limit : at + space + 1;
}

/** The last place up to `at` where a word ends; `at` itself where one word fills everything since `limit`. */
function beforeSpace(text: string, at: number, limit: number): number {
  const words = text.slice(limit, at);
  const trimmed = words.replace(/\S+$/, '').trimEnd();
  if (trimmed !== '') return limit + trimmed.length;
  // Half of a surrogate pair must not be left behind.
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') ? at - 1 : at;
}
