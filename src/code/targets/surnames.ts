import type { TargetType } from '../../model/target.ts';
import { foldWord } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';

/** Surname, folded -> the full name that it stands for. */
export type Surnames = ReadonlyMap<string, string>;

/** The surnames of the people among some mentions, so that what one comment names in full can be known to the next. */
export function surnamesOf(
  mentions: readonly { readonly name: string; readonly type: TargetType }[],
): Surnames {
  const full = new Map<string, string>();
  for (const { name, type } of mentions) {
    const words = name.split(' ');
    const last = words.at(-1);
    if (
      type === 'person' &&
      words.length > 1 &&
      last !== undefined &&
      !full.has(foldWord(last.toLowerCase()))
    ) {
      full.set(foldWord(last.toLowerCase()), name);
    }
  }
  return full;
}

/** Gives a surname that stands alone the full name that the same text, or the page, uses. */
export function joinSurnames(
  found: readonly Candidate[],
  tokens: readonly Token[],
  known: Surnames,
): Candidate[] {
  const own = surnamesOf(found.map(({ name, type }) => ({ name: name ?? '', type })));
  return found.map((candidate) => {
    if (candidate.source !== 'found' || candidate.type !== 'person' || candidate.to - candidate.from !== 1)
      return candidate;
    const surname = foldWord(tokens[candidate.from]?.norm ?? '');
    return { ...candidate, name: own.get(surname) ?? known.get(surname) ?? candidate.name };
  });
}
