import { keysOf } from '../../text/phrases.ts';
import type { DictionaryPattern } from './dictionary.ts';

/**
 * An entry of a dictionary as a pattern that finds the same words: `*` stays a wildcard, words may stand in a row, and
 * case does not count. Undefined where nothing is left.
 *
 * @param glob whether `?` stands for any one character, as in quanteda, and not for itself
 */
export function entryPattern(entry: string, glob = false): DictionaryPattern | undefined {
  const words = entry.normalize('NFC').trim().split(/\s+/);
  if (glob && words.some((word) => /[\p{L}\p{N}]\?|\?[\p{L}\p{N}]/u.test(word)))
    return { regex: globRegex(words) };
  const pattern = words.map(wordPattern).join(' ').trim();
  return /^[_ ]*$/.test(pattern) ? undefined : pattern;
}

/** `?` as one character and `*` as any, which only a regular expression can say. */
const globRegex = (words: readonly string[]): string =>
  `\\b${words
    .map((word) =>
      word
        .replace(/[.+^$()[\]{}|\\]/g, '\\$&')
        .replaceAll('*', '[\\pL\\pN]*')
        .replaceAll('?', '[\\pL\\pN]'),
    )
    .join('\\s+')}\\b`;

function wordPattern(word: string): string {
  if (/^\*+$/.test(word)) return '_';
  if (!word.includes('*') || !/[\p{L}\p{N}]/u.test(word)) return tokensOf(word).join(' ');
  // A star belongs to the first or last token of what stands between two spaces: "mother's*" is mother + 's*.
  const starts = word.startsWith('*');
  const ends = word.endsWith('*');
  const tokens = word.split('*').flatMap(tokensOf);
  const last = tokens.length - 1;
  const inner = !starts && !ends;
  if (inner && tokens.length === 2) return `${tokens[0]}*${tokens[1]}`;
  return tokens
    .map((token, index) => `${starts && index === 0 ? '*' : ''}${token}${ends && index === last ? '*' : ''}`)
    .join(' ');
}

/** The tokens of a word as a text would have them, each written so that the pattern language reads it as itself. */
const tokensOf = (word: string): string[] =>
  keysOf(word).map((key) =>
    /^[\p{L}\p{N}'.,:&]*[\p{L}\p{N}][\p{L}\p{N}'.,:&]*$/u.test(key) ? key : `\\${key}`,
  );
