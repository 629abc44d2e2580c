import data from './common-words.json' with { type: 'json' };
import { isEnglishWord } from './nlp.ts';
import { remembering } from './remembering.ts';

/** Words whose capital tells nothing; the file says how they were chosen. */
const WORDS: ReadonlySet<string> = new Set(data.words.flatMap((line) => line.split(' ')));

const VOWELS = /[aeiouy]/;

/** Whether a word is plain English, a plural of it, or an outcry such as "hmm" and "uhhh": nothing that tells of a name. */
export const isVocabulary = remembering((word): boolean => {
  if (word.length < 3 || !VOWELS.test(word) || /(.)\1\1|^(ha|he|hu|uh|um)+h?m?$/.test(word)) return true;
  if (isEnglishWord(word)) return true;
  return word.endsWith('s') && singulars(word).some(isEnglishWord);
});

/** What a plural may be the plural of; each is asked for once, since asking is not cheap. */
function singulars(plural: string): string[] {
  const forms = [plural.slice(0, -1)];
  if (plural.endsWith('ies')) forms.push(`${plural.slice(0, -3)}y`);
  if (plural.endsWith('es')) forms.push(plural.slice(0, -2));
  return forms;
}

/** Endings, and what stands in the plain form in their place. */
const ENDINGS: readonly (readonly [ending: string, plain: readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['', 'le']],
  ['er', ['', 'e']],
];

/** Whether a word, given in lower case, is too common to be a name on the strength of its capital alone. */
export const isCommonWord = remembering((word): boolean => {
  if (WORDS.has(word)) return true;
  return ENDINGS.some(([ending, plain]) => {
    if (!word.endsWith(ending) || word.length < ending.length + 3) return false;
    const stem = word.slice(0, -ending.length);
    const single = /([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
    return [...plain.map((tail) => stem + tail), ...single].some((form) => WORDS.has(form));
  });
});
