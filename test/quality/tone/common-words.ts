import type { Document } from '../../../src/text/document.ts';
import type { Seen } from './seen-signs.ts';
import type { ToneText } from './tone-texts.ts';

/** A text with what is seen of it. */
export interface SeenText extends ToneText {
  readonly document: Document;
  readonly seen: Seen;
}

/** Kinds of text between which a word is looked for. Political news is none: its tone was not coded as such. */
const STANDS: ReadonlyMap<string, number> = new Map([
  ['news opinion', 0],
  ['tweets', 1],
  ['headlines', 1],
  ['comments', 2],
  ['invented', 3],
]);
const LEAST_TEXTS = 12;
const LEAST_STANDS = 3;
const LEAST_IN_STAND = 3;
/** Words written with a capital more often than this are names. */
const MOST_CAPITALS = 0.4;
/** Of one letter only these are words. */
const LETTERS = new Set(['i', 'a']);
/** What a group of people is called is no reason for a tone. */
const GROUPS = new Set(['men', 'women', 'foreign', 'conservative']);

/**
 * Chooses the words that may be evidence: those of three of the four kinds of text, mostly without a capital, which are neither
 * boosters nor name a group.
 */
export function commonWords(texts: readonly SeenText[], boosters: ReadonlyMap<string, number>): Set<string> {
  const counts = new Map<string, number[]>();
  for (const { kind, seen } of texts) {
    const stand = STANDS.get(kind);
    if (stand === undefined) continue;
    for (const { section, name } of seen.keys()) {
      if (section !== 'words') continue;
      const of = counts.get(name) ?? [0, 0, 0, 0];
      of[stand] = (of[stand] ?? 0) + 1;
      counts.set(name, of);
    }
  }
  const capitals = capitalShares(texts);
  const isCommon = (word: string, of: readonly number[]): boolean =>
    LETTERS.has(word) ||
    (word.length > 1 &&
      of.reduce((sum, count) => sum + count, 0) >= LEAST_TEXTS &&
      of.filter((count) => count >= LEAST_IN_STAND).length >= LEAST_STANDS &&
      (capitals.get(word) ?? 0) <= MOST_CAPITALS);
  return new Set(
    [...counts].flatMap(([word, of]) =>
      isCommon(word, of) && !boosters.has(word) && !GROUPS.has(word) ? [word] : [],
    ),
  );
}

function capitalShares(texts: readonly SeenText[]): Map<string, number> {
  const forms = new Map<string, [all: number, capital: number]>();
  for (const { document } of texts)
    for (const { kind, form, norm } of document.tokens) {
      if (kind !== 'word') continue;
      const [all, capital] = forms.get(norm) ?? [0, 0];
      forms.set(norm, [all + 1, capital + Number(/^\p{Lu}/u.test(form))]);
    }
  return new Map([...forms].map(([norm, [all, capital]]) => [norm, capital / all]));
}
