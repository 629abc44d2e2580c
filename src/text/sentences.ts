import type { Token } from './tokens.ts';
import { flagPerWord } from './words.ts';

/** A stretch of tokens: indices into the token list, `from` included, `to` not. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Words whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen col lt maj sgt capt sen rep gov pres st vs eg ie approx jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** Their full stop ends a sentence only where a capital follows. */
const FINAL_ABBREVIATIONS = new Set(['etc', 'inc', 'ltd', 'co', 'corp', 'jr']);

const ENDS = new Set(['.', '!', '?', '…', '..', '...', '....', '?!', '。', '！', '？']);
const CLOSERS = new Set(['"', "'", ')', ']', '»', '”', '’']);

/** Tokens of the longest sentence: what goes on without a stop for longer is no prose, and patterns would take long in it. */
const LONGEST_SENTENCE = 1000;

/**
 * Finds the sentences of a text. A sentence ends after `.`, `!`, `?` or an ellipsis (with the closing quotes
 * and brackets that follow), and at every blank line. A single line break is not an end: dumps wrap their lines. What
 * has none for 1,000 tokens is cut there.
 *
 * @returns ranges over `tokens` that follow one another and leave no token out
 */
export function findSentences(text: string, tokens: readonly Token[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let i = 0; i + 1 < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1] as Token;
    const may = mayEnd(token.word);
    let to = i + 1;
    const ends = to - from >= LONGEST_SENTENCE || startsParagraph(text, token, next);
    if (!ends && !(may && isDottedEnd(token, next))) {
      if (!may || !ENDS.has(token.norm) || !endsSentence(tokens, i)) continue;
      while (to < tokens.length && continuesEnd(tokens[to] as Token, tokens[to - 1] as Token)) to += 1;
    }
    sentences.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

/** Whether a sentence may end behind a word or mark: behind most it cannot. */
const mayEnd = flagPerWord(({ form, norm }) => form.endsWith('.') || ENDS.has(norm));

/** Words that begin a sentence more often than they follow "U.S." or "a.m." inside one. */
const STARTERS = new Set(
  'the a an i he she it we they you this that these those there but and so if when what why how no not in on as for my our his'.split(
    ' ',
  ),
);

/** The last full stop of "the U.S." may be the sentence's as well: the next word tells. */
const isDottedEnd = ({ form }: Token, next: Token): boolean =>
  form.endsWith('.') &&
  /\p{L}\.\p{L}\.$/u.test(form) &&
  /^\p{Lu}/u.test(next.form) &&
  STARTERS.has(next.norm);

const startsParagraph = (text: string, token: Token, next: Token): boolean =>
  next.start > token.end + 1 && /\n[^\S\n]*\n/.test(text.slice(token.end, next.start));

const continuesEnd = (token: Token, before: Token): boolean =>
  ENDS.has(token.norm) || (CLOSERS.has(token.norm) && token.start === before.end);

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.norm !== '.' && !/^(…|\.\.+)$/.test(token.norm)) return true;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token.norm === '.') return !isItemNumber(tokens, at) && stopEndsSentence(before, token, next);
  // An ellipsis is a pause unless a new sentence visibly begins.
  return next !== undefined && /^[\p{Lu}"“‘]/u.test(next.form);
}

/** The "1." before the first word of a text or after a stop: a number that a list printed. */
const isItemNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'number' && (at === 1 || ENDS.has(tokens[at - 2]?.norm ?? ''));

function stopEndsSentence(before: Token | undefined, stop: Token, next: Token | undefined): boolean {
  if (next === undefined) return true;
  const capital = /^\p{Lu}/u.test(next.form);
  if (before !== undefined) {
    if (ABBREVIATIONS.has(before.norm)) return false;
    if (FINAL_ABBREVIATIONS.has(before.norm) && !capital) return false;
    if (before.norm === 'no' && next.kind === 'number') return false;
    // An initial, as in "John F. Kennedy"; "so do I." is the one capital that ends sentences.
    if (/^\p{Lu}$/u.test(before.form) && before.form !== 'I') return false;
  }
  if (next.start > stop.end) return true;
  return CLOSERS.has(next.norm) || (capital && before !== undefined && isGlued(before, next));
}

/**
 * Hasty writers, and exports that lose line breaks, leave the blank out: "as it was.Then". A site, a file or a version
 * has a name or a capital before it as well ("Node.Js", "4.A"), so behind these the next word must be one that begins
 * sentences.
 */
function isGlued({ form }: Token, next: Token): boolean {
  if (CLOSERS.has(form)) return next.form.length > 1;
  if (/^\p{Ll}{2,}$/u.test(form)) return next.form.length > 1 || STARTERS.has(next.norm);
  return STARTERS.has(next.norm) && (next.form.length > 1 || /^\p{L}/u.test(form));
}
