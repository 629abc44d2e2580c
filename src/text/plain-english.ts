import type { Token } from './tokens.ts';
import { oncePerWord } from './words.ts';

/** Words that stand in nearly every English sentence and are no words of the languages that share its letters. */
const ENGLISH = new Set(
  `the and that they you this with not n't have would what who their there your his which from been were these those
  about because should could will of it if but by how when why than`.split(/\s+/),
);
/** So many of them in a text, and so great a share of its words, leave no doubt. */
const FEWEST_ENGLISH = 4;
const ENGLISH_SHARE = 0.16;

/** So many letters, apostrophes and dots of words included, are no short text. */
const FEWEST_LETTERS = 48;
/** Characters that are read. */
const READ = 600;

const isSmallEnglish = oncePerWord(({ norm }) => ENGLISH.has(norm));

/** Whether the small words of a text leave no doubt, so that its letters need not be counted. */
export function isPlainlyEnglish(tokens: readonly Token[]): boolean {
  let words = 0;
  let letters = 0;
  let english = 0;
  for (const { kind, norm, start, word } of tokens) {
    if (start >= READ) break;
    if (kind !== 'word') continue;
    words += 1;
    letters += norm.length;
    if (isSmallEnglish(word)) english += 1;
  }
  return letters >= FEWEST_LETTERS && english >= Math.max(FEWEST_ENGLISH, words * ENGLISH_SHARE);
}
