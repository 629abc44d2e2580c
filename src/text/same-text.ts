/** Letters that are compared: sheets may show only the beginning, and programs change spaces and quotation marks. */
const COMPARED = 30;

/** Fewer plain letters than this tell no text from another. */
const ENOUGH = 10;

/**
 * Whether a text, as a sheet shows it or its beginning, may be another; nothing shown may be any. Letters without accents
 * are compared where there are enough of them, since a program that takes an encoding for another spoils the rest.
 */
export function isSameText(shown: string | null, text: string | null): boolean {
  const [one, other] = [plainLetters(shown), plainLetters(text)];
  const few = Math.min(one.length, other.length) < ENOUGH;
  return few ? isBeginning(allLetters(shown), allLetters(text)) : isBeginning(one, other);
}

const isBeginning = (one: string, other: string): boolean => other.startsWith(one) || one.startsWith(other);

const plainLetters = (words: string | null): string => lettersOf(words, /[^A-Za-z0-9]/g);
const allLetters = (words: string | null): string => lettersOf(words, /[^\p{L}\p{N}]/gu);

const lettersOf = (words: string | null, others: RegExp): string =>
  (words ?? '').normalize('NFC').replace(others, '').slice(0, COMPARED);
