import { foldWord, normalise } from './normalise.ts';
import { WordTable } from './word-table.ts';

/** A word as it is written: one object for all the places where it stands, with which is kept what is known of it. */
export interface Word {
  readonly form: string;
  /** See `normalise`. */
  readonly norm: string;
  /** See `foldWord`. */
  readonly key: string;
  /** The answers of functions made by `oncePerWord`, each at its own place. */
  readonly known: unknown[];
  /** The same of functions made by `flagPerWord`: one bit where it was asked, and the next where the answer is yes. */
  flags: number;
}

/** Words that are kept at a time: those of a large page, and little memory. */
const MOST = 32_768;

/** Words in which there is nothing to make alike but their case. */
const PLAIN = /^[a-z]+$/i;

const words = new WordTable(makeWord, MOST);

/** The word that stands between two places of a text. */
export const wordAt = (text: string, start: number, end: number): Word => words.at(text, start, end);

/** The word that is written so. */
export const wordOf = (form: string): Word => wordAt(form, 0, form.length);

function makeWord(form: string): Word {
  if (PLAIN.test(form)) {
    const norm = form.toLowerCase();
    return { form, norm, key: norm, known: [], flags: 0 };
  }
  const norm = normalise(form);
  return { form, norm, key: foldWord(norm), known: [], flags: 0 };
}

let places = 0;

/**
 * Makes a function of a word keep its answers on the words themselves. It takes a place in every word, so make it once, for
 * good.
 *
 * @param ask never answers undefined
 */
export function oncePerWord<Answer>(ask: (word: Word) => Answer): (word: Word) => Answer {
  const place = places++;
  return (word) => {
    const before = word.known[place] as Answer | undefined;
    if (before !== undefined) return before;
    const answer = ask(word);
    word.known[place] = answer;
    return answer;
  };
}

/** Bits of a word's flags that are taken. */
let taken = 0;
/** A number of so many bits takes no more room than a pointer. */
const BITS = 30;

/** The same for a question that is answered by yes or no: the first fifteen share one number in each word. */
export function flagPerWord(ask: (word: Word) => boolean): (word: Word) => boolean {
  if (taken + 2 > BITS) return oncePerWord(ask);
  const asked = 1 << taken;
  const yes = 2 << taken;
  taken += 2;
  return (word) => {
    if ((word.flags & asked) === 0) {
      // The question may ask another, which writes into the same number.
      const answer = ask(word) ? asked | yes : asked;
      word.flags |= answer;
    }
    return (word.flags & yes) !== 0;
  };
}
