import { INITIALS } from './initials.ts';
import { SECOND_NAME } from './names.ts';

/** Fewer different names may begin or end alike by chance. */
const FEWEST_SHARED = 3;
const FEWEST_TWICE = 2;
/** Letters that must be left of each name. */
const LEAST_LEFT = 3;
/** Words that are taken off on each side. */
const MOST_WORDS = 3;

type Name = string | null;

/**
 * The names without what the page prints beside each of them in the same line: a rank ("Ann Marlow Member"), a word
 * for "by", the number of the comment, the initials that stand for a picture, the name once more, as the words of the
 * picture, or a second name, in brackets.
 */
export function plainNames(names: readonly Name[]): Name[] {
  let plain = names;
  for (let turn = 0; turn < MOST_WORDS; turn += 1) plain = without(plain, /\s\S+$/u);
  for (let turn = 0; turn < MOST_WORDS; turn += 1) plain = without(plain, /^\S+\s/u);
  plain = cutEach(cutEach(withoutGlued(plain), onceOf), withoutInitials);
  for (const beside of [NUMBER, SECOND_NAME]) plain = withoutEach(plain, beside);
  return [...plain];
}

/** The names without the word at one end, where it is the same in all of them. */
function without(names: readonly Name[], edge: RegExp): readonly Name[] {
  const different = new Set(names.filter((name) => name !== null));
  if (different.size < FEWEST_SHARED) return names;
  const words = new Set([...different].map((name) => edge.exec(name)?.[0].trim() ?? ''));
  const [word = ''] = words;
  if (words.size > 1 || word === '') return names;
  const cut = names.map((name) => name?.replace(edge, '').trim() ?? null);
  const isLeft = (name: Name) => name === null || (name.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LEFT;
  return cut.every(isLeft) ? cut : names;
}

/** The rank that a page prints right behind each name: "MarlowMember". */
const GLUED = /(?<=[\p{Ll}\d.])\p{Lu}\p{Ll}{3,}$/u;

/** The names without the word that is glued to all of them. */
function withoutGlued(names: readonly Name[]): readonly Name[] {
  const different = new Set(names.filter((name) => name !== null));
  const words = new Set([...different].map((name) => GLUED.exec(name)?.[0] ?? ''));
  if (different.size < FEWEST_TWICE) return names;
  if (words.size === 1 && !words.has('')) return names.map((name) => name?.replace(GLUED, '') ?? null);
  const picture = different.size < FEWEST_SHARED ? 0 : lengthInCommon([...different]);
  return picture === 0 ? names : names.map((name) => name?.slice(picture) ?? null);
}

/** Characters of a word in small letters with which all names begin, as those of a picture's words do in a dump: "photoMarlow". */
function lengthInCommon(names: readonly string[]): number {
  const [first = ''] = names;
  const word = /^\p{Ll}{4,12}(?=\p{Lu})/u.exec(
    names.find((name) => /^\p{Ll}+\p{Lu}/u.test(name)) ?? first,
  )?.[0];
  return word !== undefined &&
    names.every((name) => name.startsWith(word) && name.length >= word.length + LEAST_LEFT)
    ? word.length
    : 0;
}

/** "4. Ann Marlow" */
const NUMBER = /^\d{1,5}[.):]? (?=.*\p{L}{2})/u;
/** Share of the names beside which something must stand: one reader alone may have put a town there, "Ann (Leeds)". */
const MOST = 0.6;

/** The names without what stands beside most of them, with another in each. */
function withoutEach(names: readonly Name[], beside: RegExp): readonly Name[] {
  const different = [...new Set(names.filter((name) => name !== null))];
  const found = different.filter((name) => beside.test(name)).length;
  return found < Math.max(FEWEST_TWICE, different.length * MOST)
    ? names
    : names.map((name) => name?.replace(beside, '') ?? null);
}

/** What `cut` makes of each name, where it finds something to take off from several and the rest stays. */
function cutEach(names: readonly Name[], cut: (name: string) => string | null): Name[] {
  const found = new Set(names.filter((name) => name !== null && cut(name) !== null));
  return found.size < FEWEST_TWICE
    ? [...names]
    : names.map((name) => (name === null ? null : (cut(name) ?? name)));
}

const onceOf = (name: string): string | null => /^(.{3,40}?) ?\1$/u.exec(name)?.[1] ?? null;

/** "AM Ann Marlow", "A Ann": the rest begins with the same letters. */
function withoutInitials(name: string): string | null {
  const [first = '', ...rest] = name.split(' ');
  const initials = rest.map((word) => word.charAt(0).toUpperCase()).join('');
  return rest.length > 0 && INITIALS.test(first) && initials.startsWith(first) ? rest.join(' ') : null;
}
