import { languages } from './language-data.ts';
import { BEGINS, ENDS, type Gram, GramTable } from './language-grams.ts';
import { isPlainlyEnglish } from './plain-english.ts';
import type { Token } from './tokens.ts';

/** Below this many letters a guess is no better than chance between related languages. */
const FEWEST_LETTERS = 32;

/** The beginning tells as well as the whole, in a fraction of the time. */
const MOST_CHARACTERS = 600;

/** The language of a text as ISO 639-1, or `und` where the text is too short or the guess is not reliable. */
export function detectLanguage(text: string, tokens: readonly Token[]): string {
  if (isPlainlyEnglish(tokens)) return 'en';
  const plain = text.slice(0, MOST_CHARACTERS).replace(/https?:\/\/\S+|[@#]\S+/g, ' ');
  if ((plain.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return 'und';
  return guess(plain) ?? 'und';
}

let table: GramTable | undefined;

/** What stands between words: all but letters, and apostrophes before a letter. */
const BETWEEN = /[^\p{L}]+(?<!['`’])/gu;

/** Texts are read up to the first space after so many bytes, and in no case any farther than the second number. */
const [ENOUGH, MOST] = [350, 380];

/** eld stores weights less this one, the least of them all. */
const LEAST_WEIGHT = 53;

/** Brings the mean weight of a text's runs into the range from 0 to 1. */
const SCALE = 25;

/** A score of so much of what the language has on average is to be relied on. */
const RELIABLE = 0.75;

const FEWEST_GRAMS = 3;

/**
 * Guesses a language as eld does (Nito T.M., Efficient Language Detector): the weights of the distinct runs of bytes
 * that words are made of are added up for each language, and the highest sum wins.
 *
 * @returns null where the sum is not that of a text of the language
 */
function guess(text: string): string | null {
  table ??= GramTable.read(languages);
  const scores = new Uint32Array(languages.languages.length);
  const grams = gramsOf(text);
  for (const gram of grams) table.addWeights(gram, scores, LEAST_WEIGHT);
  let best = 0;
  for (let at = 1; at < scores.length; at += 1) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  const mean = (scores[best] ?? 0) / grams.length;
  const { id, usual } = languages.languages[best] ?? { id: '', usual: 1 };
  return grams.length >= FEWEST_GRAMS && mean / (mean + SCALE) >= RELIABLE * usual ? id : null;
}

/** The distinct runs of four bytes, each beginning three after the one before, and the last four of each word. */
function gramsOf(text: string): Gram[] {
  const grams = new Map<number, Gram>();
  const add = (gram: Gram) => grams.set(gram.place * 2 ** 32 + gram.bytes, gram);
  for (const word of wordsOf(text.replace(BETWEEN, ' ').trim().toLowerCase())) {
    let at = 0;
    for (; at + 4 < word.length; at += 3)
      add({ bytes: joined(word, at, at + 4), place: at === 0 ? BEGINS : 0 });
    const last = joined(word, Math.max(0, word.length - 4), word.length);
    add({ bytes: last, place: (at === 0 ? BEGINS : 0) | ENDS });
  }
  return [...grams.values()];
}

/** The words as UTF-8. */
function wordsOf(text: string): Uint8Array[] {
  const bytes = Buffer.from(text);
  const words: Uint8Array[] = [];
  let from = 0;
  let at = 0;
  for (; at < bytes.length; at += 1) {
    const isSpace = bytes[at] === SPACE;
    if (isSpace) {
      if (at > from) words.push(bytes.subarray(from, at));
      from = at + 1;
    }
    if (at >= ENOUGH && isSpace) break;
    // A character begins where a byte is not one of those that follow in it.
    if (at > MOST && ((bytes[at + 1] ?? 0) & 0xc0) !== 0x80) {
      at += 1;
      break;
    }
  }
  if (at > from) words.push(bytes.subarray(from, at));
  return words;
}

const SPACE = 0x20;

function joined(bytes: Uint8Array, from: number, to: number): number {
  let all = 0;
  for (let at = from; at < to; at += 1) all = ((all << 8) | (bytes[at] as number)) >>> 0;
  return all;
}
