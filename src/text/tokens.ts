import type { Span } from '../model/span.ts';
import { classAt, DIGIT, LETTER, MARK, OPEN, plainEnd, SPACE } from './plain-tokens.ts';
import { flagPerWord, type Word, wordAt } from './words.ts';

/** What a token is made of. */
type TokenKind = 'word' | 'number' | 'tag' | 'url' | 'emoji' | 'mark';

/** One token of a text. `start` and `end` are UTF-16 offsets into that text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The token as it stands in the text. */
  readonly form: string;
  /** For matching: lower case, straight apostrophes, plain hyphens, no `#` or `@` before a tag. */
  readonly norm: string;
  readonly word: Word;
}

/** wink-nlp is quadratic on unbroken runs, so longer ones are cut. */
const LONGEST_RUN = 128;

const APOSTROPHE = "['\u2019\u2018\u02bc\u00b4`]";
const ANY_LETTER = '[\\p{L}\\p{M}]';

const TOKEN = new RegExp(
  [
    '(?<url>(?:https?:\\/\\/|www\\.)[^\\s<>"”]{1,2000})',
    `(?<tag>(?<![\\p{L}\\p{N}])[#@][\\p{L}\\p{M}\\p{N}_]{1,${LONGEST_RUN}})`,
    '(?<emoji>(?:\\p{RI}\\p{RI})|\\p{Extended_Pictographic}[\\p{EMod}\\uFE0F]*(?:\\u200D\\p{Extended_Pictographic}[\\p{EMod}\\uFE0F]*)*)',
    // "U.S." and "e.g." are one token each; so is the name of a site.
    `(?<dotted>(?:\\p{L}\\.){2,8}(?!\\p{L}{2})|${ANY_LETTER}{1,40}\\.(?:com|org|net|edu|gov|info|ru|uk)(?!\\p{L}))`,
    // The tails of contractions stand alone, as wink-nlp's model expects: do + n't, Assad + 's.
    `(?<negated>${ANY_LETTER}{1,40}?(?=n${APOSTROPHE}t(?!\\p{L})))`,
    `(?<tail>n${APOSTROPHE}t(?!\\p{L})|${APOSTROPHE}(?:s|re|ve|ll|d|m)(?!\\p{L}))`,
    `(?<word>${ANY_LETTER}{1,${LONGEST_RUN}})`,
    `(?<number>\\p{N}{1,40}(?:[.,:]\\p{N}{1,40}){0,8})`,
    '(?<mark>\\.{2,8}|[^\\s])',
  ].join('|'),
  'iuy',
);

const KINDS: readonly (readonly [group: string, kind: TokenKind])[] = [
  ['word', 'word'],
  ['mark', 'mark'],
  ['tail', 'word'],
  ['negated', 'word'],
  ['number', 'number'],
  ['dotted', 'word'],
  ['tag', 'tag'],
  ['url', 'url'],
  ['emoji', 'emoji'],
];

/**
 * Splits a text into tokens. White space is left out; every other character belongs to exactly one token.
 * The result depends on the text alone, which wink-nlp's own tokeniser cannot promise.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const first = classAt(text, at);
    if (first === SPACE) {
      at += 1;
      continue;
    }
    const end = first === OPEN ? -1 : plainEnd(text, at, first);
    if (end === -1) at = addByRules(text, at, tokens);
    else {
      // An apostrophe with letters behind it is the tail of a contraction.
      const isMark = first === MARK || (first !== LETTER && first !== DIGIT && end - at === 1);
      const kind = isMark ? 'mark' : first === DIGIT ? 'number' : 'word';
      tokens.push(tokenOf(text, at, end, kind));
      at = end;
    }
  }
  return tokens;
}

/** The same by the regular expression alone: slow, and what `tokenise` is held against in the tests. */
export function tokeniseByRules(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) at = addByRules(text, at, tokens);
  return tokens;
}

/** Adds the token that begins at a place, if any does, and tells where to go on. */
function addByRules(text: string, at: number, tokens: Token[]): number {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  if (match === null) return at + 1;
  const groups = match.groups ?? {};
  const kind = KINDS.find(([group]) => groups[group] !== undefined)?.[1] ?? 'mark';
  const end = at + match[0].length;
  tokens.push(tokenOf(text, at, end, kind));
  return end;
}

function tokenOf(text: string, start: number, end: number, kind: TokenKind): Token {
  const word = wordAt(text, start, end);
  return { start, end, kind, form: word.form, norm: word.norm, word };
}

/** Whether a token counts as a word in word counts and frequencies. */
export const isWord = ({ kind, word }: Token): boolean => kind === 'word' && beginsWithLetter(word);

const beginsWithLetter = flagPerWord(({ form }) => /\p{L}/u.test(form[0] ?? ''));
