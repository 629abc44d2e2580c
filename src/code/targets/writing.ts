import { flagPerWord } from '../../text/words.ts';

/** Whether a word begins with a capital. */
export const hasCapital = flagPerWord(({ form }) => /^\p{Lu}/u.test(form));

/** Whether a word begins with a small letter. */
export const isSmall = flagPerWord(({ form }) => /^\p{Ll}/u.test(form));

/** Whether a word is nothing but capitals. */
export const isCapitals = flagPerWord(({ form }) => /^\p{Lu}+$/u.test(form));

/** Whether a word of more than one letter has no small ones, as "M25" has none. */
export const isLoud = flagPerWord(({ form }) => form.length > 1 && form === form.toUpperCase());
