import { detached } from '../model/spool.ts';
import { foldWord, normalise } from './normalise.ts';

/** A word as it is written: one object for all the places where it stands, with which is kept what is known of it. */
export interface Word {
  readonly form: string;
  /** See `normalise`. */
  readonly norm: string;
  /** See `foldWord`. */
  readonly key: string;
  /** What functions made by `oncePerWord` found, each at its own place. */
  readonly known: unknown[];
}

/** Words that are kept in each of two generations: those of a large page, and little memory. */
const MOST = 16_384;

/** Letters from which on a piece of a text may hold on to the whole of it; shorter ones are copies. */
const LEAST_TIED = 13;

/** Words in which there is nothing to make alike but their case. */
const PLAIN = /^[a-z]+$/i;

let words = new Map<string, Word>();
let older = new Map<string, Word>();

/**
 * The word that is written so. A corpus has more words than memory should hold, so that those are forgotten which were not
 * met while as many others were; what comes out is the same.
 */
export function wordOf(written: string): Word {
  const before = words.get(written);
  if (before !== undefined) return before;
  const word = older.get(written) ?? makeWord(written.length < LEAST_TIED ? written : detached(written));
  if (words.size >= MOST) {
    older = words;
    words = new Map();
  }
  words.set(word.form, word);
  return word;
}

function makeWord(form: string): Word {
  if (PLAIN.test(form)) {
    const norm = form.toLowerCase();
    return { form, norm, key: norm, known: [] };
  }
  const norm = normalise(form);
  return { form, norm, key: foldWord(norm), known: [] };
}

let places = 0;

/**
 * Makes a function of a word, which never answers undefined, keep its answers with the words. It takes room in each of
 * them, so make it once and keep it.
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
