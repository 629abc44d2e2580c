import { type LanguageDetector, languageDetector } from './language-detector.ts';
import { isPlainlyEnglish } from './plain-english.ts';
import type { Token } from './tokens.ts';

/** With fewer letters a guess is no better than chance between related languages. */
const ENOUGH_LETTERS = /^(?:\P{L}*\p{L}){32}/u;

/** The beginning tells as well as the whole, in a fraction of the time. */
const MOST_CHARACTERS = 600;

/** The language of a text as ISO 639-1, or `und` where the text is too short or the guess is not reliable. */
export function detectLanguage(text: string, tokens: readonly Token[]): string {
  if (isPlainlyEnglish(tokens)) return 'en';
  const plain = text.slice(0, MOST_CHARACTERS).replace(/https?:\/\/\S+|[@#]\S+/g, ' ');
  if (!ENOUGH_LETTERS.test(plain)) return 'und';
  // Loaded for the first text that is in doubt: many a run has none.
  detector ??= languageDetector();
  const guess = detector.detect(plain);
  return guess.language !== '' && guess.isReliable() ? guess.language : 'und';
}

let detector: LanguageDetector | undefined;
