import { oncePerWord, type Word } from '../../text/words.ts';

/** How a word is written, each a bit of one number. */
const CAPITAL = 1;
const SMALL = 2;
const CAPITALS = 4;
const LOUD = 8;

const writingOf = oncePerWord(
  ({ form }) =>
    (/^\p{Lu}/u.test(form) ? CAPITAL : 0) |
    (/^\p{Ll}/u.test(form) ? SMALL : 0) |
    (/^\p{Lu}+$/u.test(form) ? CAPITALS : 0) |
    (form.length > 1 && form === form.toUpperCase() ? LOUD : 0),
);

/** Whether a word begins with a capital. */
export const hasCapital = (word: Word): boolean => (writingOf(word) & CAPITAL) !== 0;

/** Whether a word begins with a small letter. */
export const isSmall = (word: Word): boolean => (writingOf(word) & SMALL) !== 0;

/** Whether a word is nothing but capitals. */
export const isCapitals = (word: Word): boolean => (writingOf(word) & CAPITALS) !== 0;

/** Whether a word of more than one letter has no small ones, as "M25" has none. */
export const isLoud = (word: Word): boolean => (writingOf(word) & LOUD) !== 0;
