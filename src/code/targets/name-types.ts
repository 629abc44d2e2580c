import type { TargetType } from '../../model/target.ts';
import type { Token } from '../../text/tokens.ts';
import {
  FIRST_NAMES,
  NAME_TITLES,
  ORGANISATION_ENDS,
  ORGANISATION_HEADS,
  PLACE_ENDS,
  PLACE_HEADS,
  PLACE_PREPOSITIONS,
  REGIONS,
} from './name-cues.ts';

/** What kind of name a run of capitalised words is, or null where nothing tells. */
export function typeOfName(
  tokens: readonly Token[],
  from: number,
  to: number,
  title: boolean,
): TargetType | null {
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const before = tokens[from - 1]?.norm ?? '';
  const size = to - from;
  if (title || (NAME_TITLES.has(first.norm) && size > 1)) return 'person';
  if (size > 1) {
    if (ORGANISATION_HEADS.has(first.norm)) return 'organisation';
    if (FIRST_NAMES.has(first.norm) && !ORGANISATION_ENDS.has(last.norm) && !PLACE_ENDS.has(last.norm))
      return 'person';
    if (ORGANISATION_ENDS.has(last.norm)) return 'organisation';
    if (PLACE_ENDS.has(last.norm) || PLACE_HEADS.has(first.norm) || REGIONS.has(first.norm)) return 'place';
    if (/^\p{Lu}{2,6}$/u.test(first.form)) return 'organisation';
  } else {
    if (FIRST_NAMES.has(first.norm)) return 'person';
    if (/^\p{Lu}{2,6}$/u.test(first.form)) return 'organisation';
  }
  if (PLACE_PREPOSITIONS.has(before)) return 'place';
  return size <= 3 ? 'person' : 'organisation';
}
