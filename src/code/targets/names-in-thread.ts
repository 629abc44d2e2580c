import { isVocabulary } from '../../text/common-words.ts';
import { foldWord } from '../../text/normalise.ts';
import { FIRST_NAMES } from './name-cues.ts';
import type { PageNames } from './page-names.ts';
import type { ShortNames } from './short-names.ts';

/** A word with a capital before another, with an initial between them or none. */
// What cannot be a capital is done with at once: to ask for one by its property takes longer.
const FULL_NAME =
  /(?=[A-Z\u0080-\u{10FFFF}])(?<!\p{L})(\p{Lu}\p{Ll}+)(?= (?:\p{Lu}\.? )?(\p{Lu}[\p{L}'’-]*\p{Ll})(?!\p{L}))/gu;
const POSSESSIVE = /['’]s$/;

/**
 * The surnames of a thread, each with the one person whom its comments name in full by a given name, so that "Bramwell" in
 * one of them is the "Alice Bramwell" of another. A surname of two persons, or one that is an English word, joins nobody.
 */
export function namesInThread(texts: Iterable<string>): ShortNames {
  const people = new Map<string, string | null>();
  for (const text of texts) {
    for (const [, given = '', last = ''] of text.matchAll(FULL_NAME)) {
      const surname = last.replace(POSSESSIVE, '');
      if (!FIRST_NAMES.has(given.toLowerCase()) || surname.length < 2) continue;
      const small = surname.toLowerCase();
      if (isVocabulary(small) || FIRST_NAMES.has(small)) continue;
      const key = foldWord(small);
      const name = `${given} ${surname}`;
      const known = people.get(key);
      people.set(key, known === undefined || known === name ? name : null);
    }
  }
  const names = new Map<string, { readonly name: string; readonly type: 'person' }>();
  for (const [key, name] of people) if (name !== null) names.set(key, { name, type: 'person' });
  return names;
}

/** What a page's articles tell about names, and for the rest what its comments do. */
export const withThread = (page: PageNames, thread: ShortNames): PageNames =>
  thread.size === 0 ? page : { ...page, shortNames: new Map([...thread, ...page.shortNames]) };
