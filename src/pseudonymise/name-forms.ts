import { isCommonWord } from '../text/common-words.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { isEnglishWord } from '../text/nlp.ts';
import { type NameToken, nameTokens } from './name-tokens.ts';
import type { Pseudonyms } from './pseudonyms.ts';

/**
 * Where a form of a name is taken for the commenter:
 * `any_case` wherever it stands, `cased` where it is written with its capitals, `addressed` only where readers speak
 * to each other (see `isAddressed`), since it is also a word, or the name of somebody whom the page is about.
 */
export type Reach = 'any_case' | 'cased' | 'addressed';

/** One way in which a page names a commenter. */
export interface NameForm {
  readonly tokens: readonly NameToken[];
  readonly reach: Reach;
  /** Whether it counts in the words of articles, too. */
  readonly inArticles: boolean;
  /** Whether it is a name of one word, which may be part of somebody else's: `Sarah` of `Sarah Palin`. */
  readonly single: boolean;
  readonly pseudonym: string;
}

/** What tells whether a name is also a word, or the name of somebody whom the page is about. */
export interface PageEvidence {
  /** Words, as `norm` writes them, that stand in its articles with a capital. */
  readonly inArticles: ReadonlySet<string>;
  /** Names that the codebook knows as targets, as `phraseOf` writes them. */
  readonly publicNames: ReadonlySet<string>;
}

/** A name as one string: its tokens, with a blank where white space stands. */
export const phraseOf = (tokens: readonly NameToken[]): string =>
  tokens.map(({ norm, afterSpace }, at) => (afterSpace && at > 0 ? ` ${norm}` : norm)).join('');

const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'prof',
  'sir',
  'rev',
  'jr',
  'sr',
  'phd',
  'md',
  'esq',
]);

/** The forms of all the names of a page: each name as printed, without its ornaments, and its first and last word. */
export function nameForms(
  authors: readonly string[],
  evidence: PageEvidence,
  pseudonyms: Pseudonyms,
): NameForm[] {
  const whole: NameForm[] = [];
  const parts = new Map<string, { tokens: NameToken[]; owners: Set<string> }>();
  for (const author of new Set(authors)) {
    const pseudonym = pseudonyms.of(author);
    const tokens = nameTokens(author);
    const core = withoutOrnaments(tokens);
    for (const form of core.length === tokens.length ? [tokens] : [tokens, core])
      if (form.length > 0) whole.push(wholeForm(form, pseudonym, evidence));
    for (const part of partsOf(core)) {
      const known = parts.get(part.norm) ?? { tokens: [part], owners: new Set() };
      known.owners.add(pseudonym);
      parts.set(part.norm, known);
    }
  }
  return [...whole, ...[...parts.values()].map((part) => partForm(part, evidence, pseudonyms))];
}

function wholeForm(tokens: readonly NameToken[], pseudonym: string, evidence: PageEvidence): NameForm {
  const words = tokens.filter(({ isWord }) => isWord);
  const [word] = words;
  if (words.length !== 1 || word === undefined) {
    const reach = severalWords(tokens, words, evidence);
    return { tokens, reach, inArticles: reach !== 'addressed', single: false, pseudonym };
  }
  // Digits and capitals inside are met in handles only, and a handle is nobody else's.
  const handle = /\p{L}/u.test(word.form) && /\p{N}|_|\p{Ll}\p{Lu}/u.test(word.form);
  const reach = handle ? 'any_case' : oneWord(word, evidence);
  return { tokens, reach, inArticles: handle, single: !handle, pseudonym };
}

/** A part that several commenters share gets a pseudonym of its own: whose it is cannot be told. */
function partForm(
  { tokens, owners }: { readonly tokens: readonly NameToken[]; readonly owners: ReadonlySet<string> },
  evidence: PageEvidence,
  pseudonyms: Pseudonyms,
): NameForm {
  const [part] = tokens as [NameToken];
  const [owner = ''] = owners;
  return {
    tokens,
    reach: oneWord(part, evidence) === 'addressed' ? 'addressed' : 'cased',
    inArticles: false,
    single: true,
    pseudonym: owners.size === 1 ? owner : pseudonyms.of(part.form),
  };
}

function severalWords(
  tokens: readonly NameToken[],
  words: readonly NameToken[],
  evidence: PageEvidence,
): Reach {
  if (words.length === 0 || evidence.publicNames.has(phraseOf(tokens))) return 'addressed';
  if (!words.every(({ norm }) => isPlainWord(norm))) return 'any_case';
  return words.some(({ form }) => /^\p{Lu}/u.test(form)) ? 'cased' : 'addressed';
}

function oneWord({ form, norm }: NameToken, evidence: PageEvidence): Reach {
  const isWord =
    isPlainWord(norm) ||
    !/\p{L}/u.test(form) ||
    evidence.inArticles.has(norm) ||
    evidence.publicNames.has(norm);
  if (isWord) return 'addressed';
  return norm.length <= 3 || isEnglishWord(norm) ? 'cased' : 'any_case';
}

/** Two letters tell nobody apart, and common words tell nobody at all. */
const isPlainWord = (norm: string): boolean =>
  (norm.length < 3 && /^\p{Script=Latin}*$/u.test(norm)) || isFunctionWord(norm) || isCommonWord(norm);

/** `(((Marguerite)))` is spoken to as Marguerite. */
function withoutOrnaments(tokens: readonly NameToken[]): NameToken[] {
  const first = tokens.findIndex(({ isWord }) => isWord);
  const last = tokens.findLastIndex(({ isWord }) => isWord);
  return first === -1 ? [] : tokens.slice(first, last + 1);
}

/** The first and the last word of a name of several, where they look like names: no title, no initial. */
function partsOf(tokens: readonly NameToken[]): NameToken[] {
  const words = tokens.filter(({ isWord, norm }) => isWord && !TITLES.has(norm));
  const [first] = words;
  const last = words.at(-1);
  if (tokens.length < 2 || first === undefined || last === undefined) return [];
  // Behind a small word stands a place: "Ned in Kanab".
  const ends = words.every(({ form }) => /^\p{Lu}/u.test(form)) ? [first, last] : [first];
  return [...new Set(ends)].filter(({ form, norm }) => norm.length > 2 && /^\p{Lu}\p{L}+$/u.test(form));
}
