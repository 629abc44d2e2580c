import { foldWord } from '../../text/normalise.ts';
import type { Token } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';

/** Surname, folded and in lower case -> the full name of the one whom a page's articles call so. */
export type Namesakes = ReadonlyMap<string, string>;

/**
 * Who owns each surname on a page: the one who bears it in full at its first mention in the articles, where they name
 * nobody else of that surname in full. So "Powell" under an article on Jerome Powell is not Colin Powell.
 */
export function namesakesOf(found: readonly Candidate[]): Namesakes {
  const owners = new Map<string, string | null>();
  for (const { from, to, name, type } of found) {
    if (type !== 'person' || name === null) continue;
    const surname = surnameOf(name);
    const inFull = to - from > 1;
    const owner = owners.get(surname);
    if (owner === undefined) owners.set(surname, inFull ? name : null);
    else if (inFull && owner !== name) owners.set(surname, null);
  }
  const settled = new Map<string, string>();
  for (const [surname, owner] of owners) if (owner !== null) settled.set(surname, owner);
  return settled;
}

/** Gives a listed person's surname that stands alone to whoever owns it on the page. */
export function joinNamesakes(
  found: readonly Candidate[],
  tokens: readonly Token[],
  namesakes: Namesakes,
): readonly Candidate[] {
  if (namesakes.size === 0) return found;
  return found.map((candidate) => {
    const { from, to, name, type, source } = candidate;
    if (source !== 'known' || type !== 'person' || name === null || to - from > 1) return candidate;
    const written = (tokens[from] as Token).word.key;
    const owner = written === surnameOf(name) ? namesakes.get(written) : undefined;
    return owner === undefined || owner === name ? candidate : { ...candidate, name: owner };
  });
}

const surnameOf = (name: string): string => foldWord(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
