import type { Token } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';

/** Peoples and faiths, whose names have a capital of their own. */
const NAMED = new Set('kurds muslims jews christians arabs'.split(' '));

/** Those who come from a country, or whom it backs, and who do not act for its state. */
const PEOPLES: ReadonlySet<string> = new Set([
  ...NAMED,
  ...`refugees migrants immigrants expats rebels separatists insurgents militants militias militia terrorists extremists
  protesters protestors demonstrators settlers media press tabloids newspapers companies firms factories banks`.split(
    /\s+/,
  ),
]);

/**
 * Joins the adjective of a country with the people it describes: "Syrian refugees" and "pro-Russian separatists" are
 * groups of their own, and what is said of them is not said of Syria or Russia.
 */
export function joinPeople(country: Candidate, tokens: readonly Token[]): Candidate {
  const noun = tokens[country.to];
  if (noun === undefined || !PEOPLES.has(noun.norm)) return country;
  const from = withPro(tokens, country.from);
  const adjective = tokens.slice(from, country.to).map(({ form }) => form);
  const name = `${adjective.join('')} ${NAMED.has(noun.norm) ? noun.form : noun.norm}`;
  return { ...country, from, to: country.to + 1, name, type: 'group' };
}

/** Index of the "pro" of "pro-Russian", otherwise of the adjective itself. */
const withPro = (tokens: readonly Token[], adjective: number): number =>
  tokens[adjective - 1]?.norm === '-' && tokens[adjective - 2]?.norm === 'pro' ? adjective - 2 : adjective;
