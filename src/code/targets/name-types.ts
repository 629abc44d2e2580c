import type { TargetType } from '../../model/target.ts';
import type { Token } from '../../text/tokens.ts';
import {
  FIRM_FOLLOWERS,
  FIRST_NAMES,
  NAME_TITLES,
  ORGANISATION_ENDS,
  ORGANISATION_HEADS,
  ORGANISATION_KINDS,
  PLACE_ENDS,
  PLACE_FOLLOWERS,
  PLACE_HEADS,
  PLACE_KINDS,
  PLACE_PREPOSITIONS,
  REGIONS,
  SPEECH,
  STATE_BELONGINGS,
  STATE_PARTS,
  VENUE_ENDS,
} from './name-cues.ts';

/** The type of a name, and how much tells so: see `Candidate`. */
export interface NameType {
  readonly type: TargetType;
  readonly evidence: 0 | 1 | 2;
}

const cue = (type: TargetType): NameType => ({ type, evidence: 2 });
const hint = (type: TargetType): NameType => ({ type, evidence: 1 });
const guess = (type: TargetType): NameType => ({ type, evidence: 0 });

/** What kind of name a run of capitalised words is. Without a cue one to three words are most often a person. */
export function typeOfName(tokens: readonly Token[], from: number, to: number, title: boolean): NameType {
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const size = tokens.slice(from, to).filter(({ kind }) => kind === 'word').length;
  if (title) return cue('person');
  if (size > 1) {
    if (NAME_TITLES.has(first.norm)) return cue('person');
    if (ORGANISATION_HEADS.has(first.norm)) return cue('organisation');
    const ends = ORGANISATION_ENDS.has(last.norm) || PLACE_ENDS.has(last.norm);
    if (FIRST_NAMES.has(first.norm) && !ends) return cue('person');
    if (ORGANISATION_ENDS.has(last.norm) || tokens.slice(from, to).some(({ norm }) => norm === '&'))
      return cue('organisation');
    if (VENUE_ENDS.has(last.norm)) return cue(standsThere(tokens, from) ? 'place' : 'organisation');
    if (PLACE_ENDS.has(last.norm) || PLACE_HEADS.has(first.norm) || REGIONS.has(first.norm))
      return cue('place');
  } else if (FIRST_NAMES.has(first.norm)) return cue('person');
  if (/^\p{Lu}{2,6}s?$/u.test(first.form)) return hint('organisation');
  // "Torontonians": those of a place.
  if (size === 1 && /[a-z](?:ians|ites)$/.test(first.form)) return hint('group');
  return typeByContext(tokens, from, to) ?? typeByShape(tokens, from, to, size);
}

/** Whether a name is where something is: "at the Quarry Street Centre". */
function standsThere(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1;
  return PLACE_PREPOSITIONS.has(tokens[before]?.norm ?? '');
}

/** What the words before and after a name tell of it. */
function typeByContext(tokens: readonly Token[], from: number, to: number): NameType | null {
  const before = tokens[from - 1]?.norm ?? '';
  const next = tokens[to]?.norm ?? '';
  if (ORGANISATION_KINDS.has(before)) return cue('organisation');
  const owner = before === 'of' ? (tokens[from - 2]?.norm ?? '') : '';
  if (PLACE_KINDS.has(owner) || STATE_PARTS.has(owner)) return cue('place');
  if (next === "'s" && STATE_BELONGINGS.has(tokens[to + 1]?.norm ?? '')) return cue('place');
  if (SPEECH.has(next)) return hint('person');
  if (PLACE_FOLLOWERS.has(next)) return hint('place');
  if (FIRM_FOLLOWERS.has(next)) return hint('organisation');
  return null;
}

const TIED_PARTICLES = new Set(['al', 'el', 'ad', 'ar', 'as', 'ut', 'bin', 'ibn']);

/** What the form of a name and the word before it suggest. */
function typeByShape(tokens: readonly Token[], from: number, to: number, size: number): NameType {
  const first = tokens[from] as Token;
  if (PLACE_PREPOSITIONS.has(tokens[from - 1]?.norm ?? '')) return hint('place');
  if (size === 1 && /\p{Ll}\p{Lu}\p{Ll}/u.test(first.form) && !/^(Mc|Mac|De|La|Le|Di|Fitz)/.test(first.form))
    return hint('organisation');
  // "Ziad Karim Nouri al-Brackli": long names of persons have such a particle.
  const isTied = tokens.slice(from + 1, to).some(({ form }) => TIED_PARTICLES.has(form));
  return guess(size <= 3 || isTied ? 'person' : 'organisation');
}
