import type { Span } from '../model/span.ts';

/** What a token is made of. */
type TokenKind = 'word' | 'number' | 'tag' | 'url' | 'emoji' | 'mark';

/** One token of a text. `start` and `end` are UTF-16 offsets into that text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The token as it stands in the text. */
  readonly form: string;
  /** For matching: lower case, straight apostrophes, plain hyphens, no `#` or `@` before a tag. */
  readonly norm: string;
}

/** wink-nlp is quadratic on unbroken runs, so longer ones are cut. */
const LONGEST_RUN = 128;

const APOSTROPHE = "['\u2019\u2018\u02bc\u00b4`]";
const LETTER = '[\\p{L}\\p{M}]';

const TOKEN = new RegExp(
  [
    '(?<url>(?:https?:\\/\\/|www\\.)[^\\s<>"”]{1,2000})',
    `(?<tag>(?<![\\p{L}\\p{N}])[#@][\\p{L}\\p{M}\\p{N}_]{1,${LONGEST_RUN}})`,
    '(?<emoji>(?:\\p{RI}\\p{RI})|\\p{Extended_Pictographic}[\\p{EMod}\\uFE0F]*(?:\\u200D\\p{Extended_Pictographic}[\\p{EMod}\\uFE0F]*)*)',
    // "U.S." and "e.g." are one token each; so is the name of a site.
    `(?<dotted>(?:\\p{L}\\.){2,8}(?!\\p{L}{2})|${LETTER}{1,40}\\.(?:com|org|net|edu|gov|info|ru|uk)(?!\\p{L}))`,
    // The tails of contractions stand alone, as wink-nlp's model expects: do + n't, Assad + 's.
    `(?<negated>${LETTER}{1,40}?(?=n${APOSTROPHE}t(?!\\p{L})))`,
    `(?<tail>n${APOSTROPHE}t(?!\\p{L})|${APOSTROPHE}(?:s|re|ve|ll|d|m)(?!\\p{L}))`,
    `(?<word>${LETTER}{1,${LONGEST_RUN}})`,
    `(?<number>\\p{N}{1,40}(?:[.,:]\\p{N}{1,40}){0,8})`,
    '(?<mark>\\.{2,8}|[^\\s])',
  ].join('|'),
  'giu',
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

/** The form of a token that matching compares: case, apostrophes and dashes made alike. */
export const normalise = (form: string): string =>
  form
    .toLowerCase()
    .replace(/[\u2019\u2018\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/^[#@](?=.)/, '');

/**
 * Splits a text into tokens. White space is left out; every other character belongs to exactly one token.
 * The result depends on the text alone, which wink-nlp's own tokeniser cannot promise.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const kind = KINDS.find(([group]) => groups[group] !== undefined)?.[1] ?? 'mark';
    const form = match[0];
    tokens.push({ start: match.index, end: match.index + form.length, kind, form, norm: normalise(form) });
  }
  return tokens;
}

/** Whether a token counts as a word in word counts and frequencies. */
export const isWord = (token: Token): boolean =>
  token.kind === 'word' && /[\p{L}]/u.test(token.form[0] ?? '');
