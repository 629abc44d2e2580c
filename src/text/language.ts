import eld from 'eld/small';

/** Below this many letters a guess is no better than chance between related languages. */
const FEWEST_LETTERS = 32;

/** The beginning tells as well as the whole, in a fraction of the time. */
const MOST_CHARACTERS = 600;

/** The language of a text as ISO 639-1, or `und` where the text is too short or the guess is not reliable. */
export function detectLanguage(text: string): string {
  const plain = text.slice(0, MOST_CHARACTERS).replace(/https?:\/\/\S+|[@#]\S+/g, ' ');
  if ((plain.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return 'und';
  const guess = eld.detect(plain);
  return guess.language !== '' && guess.isReliable() ? guess.language : 'und';
}
