import type { Token } from './tokens.ts';
import { oncePerWord } from './words.ts';

/** Words that stand in nearly every English text and are no words of the languages that share its letters. */
const ENGLISH = new Set(
  `the and that they you this with not n't have what would who their there your his which from been were these those
  about because should could will of it if but by how when why than
  be them him her she our us its own each every such same other another some any many much most least few
  anyone anything someone something everyone everything nothing enough only just very really even never always still
  again already yet perhaps here where while until since after before through without against between into out down
  does doing done make made makes making take taking give get got getting said say says saying know think thought
  look going trying need keep being having please yes good better right wrong way thing things people years money
  country world government 'm 're 've 'll`.split(/\s+/),
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
