import { isVocabulary } from '../../text/common-words.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { FIRST_NAMES, NAME_TITLES, ORGANISATION_ENDS, PLACE_ENDS, TITLES, VENUE_ENDS } from './name-cues.ts';
import { hasCapital } from './writing.ts';

/** One of the names in a run of capitalised words. */
export interface NamePart extends TokenRange {
  /** Whether a title such as "Senator" stands right before. */
  readonly title: boolean;
}

/**
 * The names in a run of capitalised words: "NSW Premier Mike Baird" is NSW, and a person with a title; "Canadian Alice
 * Bramwell" and "Former Rower Alice Bramwell" hold a person; "Alice Bramwell & Jane Quillon" are two.
 *
 * @param isKnown tells whether a token belongs to a known target
 */
export function namesOfRun(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  isKnown: (token: number) => boolean,
): NamePart[] {
  const parts = splitAtTitles(tokens, from, to);
  if (to - from === 1) return parts;
  return parts
    .flatMap((part) => splitAtAnd(tokens, part, isKnown))
    .flatMap((part) => splitBeforePerson(tokens, part, isKnown));
}

function splitAtTitles(tokens: readonly Token[], first: number, end: number): NamePart[] {
  const before = tokens[first - 1]?.norm === '.' ? tokens[first - 2] : tokens[first - 1];
  const parts: NamePart[] = [];
  let from = first;
  let title = before !== undefined && TITLES.has(before.norm);
  for (let i = first; i < end; i += 1) {
    const { norm } = tokens[i] as Token;
    if (!TITLES.has(norm) || (NAME_TITLES.has(norm) && i === from)) continue;
    // "General Staff" and "Attorney Office" are bodies.
    const closes = i + 2 === end || tokens[i + 2]?.norm === 'of';
    if (closes && ORGANISATION_ENDS.has(tokens[i + 1]?.norm ?? '')) continue;
    if (i > from) parts.push({ from, to: i, title });
    from = i + 1;
    while (from < end && tokens[from]?.norm === '.') from += 1;
    title = true;
  }
  if (from < end) parts.push({ from, to: end, title });
  return parts;
}

/** An "&" joins the names of a firm, and stands between two persons or known targets as "and" does. */
function splitAtAnd(
  tokens: readonly Token[],
  part: NamePart,
  isKnown: (token: number) => boolean,
): NamePart[] {
  for (let at = part.from + 1; at + 1 < part.to; at += 1) {
    if (tokens[at]?.norm !== '&') continue;
    const isPerson = (from: number, to: number): boolean =>
      FIRST_NAMES.has(tokens[from]?.norm ?? '') && to - from > 1;
    const persons = isPerson(part.from, at) || (isPerson(at + 1, part.to) && at - part.from > 1);
    if (!persons && !isKnown(at - 1) && !isKnown(at + 1)) continue;
    return [{ ...part, to: at }, ...splitAtAnd(tokens, { ...part, from: at + 1 }, isKnown)];
  }
  return [part];
}

/** A given name begins a person's name behind a known target, initials or a plain word. */
function splitBeforePerson(
  tokens: readonly Token[],
  part: NamePart,
  isKnown: (token: number) => boolean,
): NamePart[] {
  const last = tokens[part.to - 1]?.norm ?? '';
  if (ORGANISATION_ENDS.has(last) || PLACE_ENDS.has(last) || VENUE_ENDS.has(last)) return [part];
  for (let at = part.from + 1; at + 1 < part.to; at += 1) {
    const before = tokens[at - 1] as Token;
    if (!FIRST_NAMES.has(tokens[at]?.norm ?? '') || isKnown(at) || before.kind !== 'word') continue;
    if (FIRST_NAMES.has(before.norm) || NAME_TITLES.has(before.norm) || !hasCapital(before.word)) continue;
    const apart =
      isKnown(at - 1) ||
      /^\p{Lu}{2,}$/u.test(before.form) ||
      (before.form.length > 2 && isVocabulary(before.norm));
    if (apart)
      return [
        { ...part, to: at },
        { ...part, from: at, title: false },
      ];
  }
  return [part];
}
