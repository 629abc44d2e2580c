import type { TargetType } from '../../model/target.ts';
import type { Document } from '../../text/document.ts';
import type { Token } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { isCommonWord } from './common-words.ts';
import { FIRST_NAMES, NAME_TITLES, NEVER_NAMES, ORGANISATION_HEADS, REGIONS, TITLES } from './name-cues.ts';
import { typeOfName } from './name-types.ts';
import { isShouted } from './shouting.ts';

/** Joins two capitalised words of one name: "Bank of Canada", "Ludwig van Beethoven", "Marks & Spencer". */
const JOINERS = new Set([
  'of',
  'de',
  'del',
  'la',
  'van',
  'von',
  'der',
  'bin',
  'ibn',
  'al',
  'el',
  '&',
  'du',
  'da',
  'dos',
]);
/** These join only after the head of an organisation: "Ministry of Health and Sport", "Centre for Policy". */
const ORGANISATION_JOINERS = new Set(['and', 'for', 'the', 'on', 'in']);

/**
 * Finds names that stand in no list: runs of capitalised words, typed by titles, given names, endings and prepositions.
 * In a stretch of capitals, and in a headline where every word has one, only runs with a given name count.
 */
export function findNames(document: Document): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  for (const sentence of document.sentences) {
    const titled = isTitleCase(tokens, sentence.from, sentence.to);
    for (let i = sentence.from; i < sentence.to; i += 1) {
      if (!hasCapital(tokens, i)) continue;
      const to = endOfRun(tokens, i, sentence.to);
      const candidate = nameIn(document, i, to, titled);
      if (candidate !== null) found.push(candidate);
      i = to - 1;
    }
  }
  return found;
}

const hasCapital = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.form) && !/^[\p{Lu}]\.$/u.test(token.form);
};

/** Index after the last word of the run of capitals that begins at `from`. */
function endOfRun(tokens: readonly Token[], from: number, end: number): number {
  let to = from + 1;
  while (to < end) {
    const skipped = joint(tokens, from, to);
    if (hasCapital(tokens, to + skipped) && to + skipped < end && isClose(tokens, to, skipped))
      to += skipped + 1;
    else break;
  }
  return to;
}

/** How many tokens between two capitalised words belong to the name. */
function joint(tokens: readonly Token[], from: number, at: number): number {
  const norm = tokens[at]?.norm ?? '';
  const head = ORGANISATION_HEADS.has(tokens[from]?.norm ?? '') || at - from > 1;
  if (JOINERS.has(norm)) return tokens[at + 1]?.norm === 'the' && norm === 'of' ? 2 : 1;
  if (head && ORGANISATION_JOINERS.has(norm) && norm !== 'and' && norm !== 'in') return 1;
  // "Ban Ki-moon", "Jean-Claude"; an initial's full stop, as in "John F. Kennedy".
  if (norm === '-' && tokens[at]?.start === tokens[at - 1]?.end && tokens[at + 1]?.start === tokens[at]?.end)
    return 1;
  if (
    norm === '.' &&
    /^\p{Lu}$/u.test(tokens[at - 1]?.form ?? '') &&
    tokens[at]?.start === tokens[at - 1]?.end
  )
    return 1;
  return 0;
}

/** Words of one name stand a blank or a hyphen apart, not a line. */
function isClose(tokens: readonly Token[], at: number, skipped: number): boolean {
  for (let i = at; i <= at + skipped; i += 1) {
    if ((tokens[i]?.start ?? 0) - (tokens[i - 1]?.end ?? 0) > 1) return false;
  }
  return true;
}

function nameIn(document: Document, first: number, end: number, titled: boolean): Candidate | null {
  const { tokens } = document;
  let from = first;
  let title = false;
  while (from < end && isBefore(tokens, from, end, first)) {
    title ||= TITLES.has(tokens[from]?.norm ?? '');
    from += 1;
    while (from < end && (tokens[from]?.norm === '.' || JOINERS.has(tokens[from]?.norm ?? ''))) from += 1;
  }
  title ||=
    TITLES.has(tokens[from - 1]?.norm ?? '') ||
    (TITLES.has(tokens[from - 2]?.norm ?? '') && tokens[from - 1]?.norm === '.');
  let to = end;
  while (to > from && isAfter(tokens[to - 1] as Token)) to -= 1;
  if (to <= from) return null;
  const words = tokens.slice(from, to);
  const given = FIRST_NAMES.has(words[0]?.norm ?? '');
  const shouted = isShouted(tokens, from);
  if ((shouted || titled) && !(given && words.length > 1)) return null;
  if (words.length === 1 && !isLoneName(document, from, title)) return null;
  const type = typeOfName(tokens, from, to, title);
  if (type === null) return null;
  return {
    from,
    to,
    name: words.length === 1 ? (words[0] as Token).form : textOf(document, from, to),
    type,
    source: 'found',
  };
}

const textOf = (document: Document, from: number, to: number): string => {
  const { start, end } = document.spanOf({ from, to });
  return document.text.slice(start, end).replace(/\s+/g, ' ');
};

/** Words at the beginning of a run that are not part of the name. */
function isBefore(tokens: readonly Token[], at: number, end: number, first: number): boolean {
  const { norm, form } = tokens[at] as Token;
  if (NAME_TITLES.has(norm) && at + 1 < end) return false;
  if (TITLES.has(norm) && at + 1 <= end) return true;
  if (ORGANISATION_HEADS.has(norm) || REGIONS.has(norm)) return at + 1 === end;
  if (FIRST_NAMES.has(norm) && at + 1 < end) return false;
  if (NEVER_NAMES.has(norm) || (form.length === 1 && at + 1 === end)) return true;
  return at === first && isCommonWord(norm) && startsClause(tokens, at);
}

const isAfter = ({ norm, kind }: Token): boolean => kind !== 'word' || NEVER_NAMES.has(norm) || norm === "'s";

/** Whether a capital is due to the place in the sentence: at its start, after a quote, a colon or a list mark. */
const startsClause = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at - 1]?.kind !== 'word';

/** One capitalised word by itself is a name if it is no common word, and inside a sentence or a known given name. */
function isLoneName(document: Document, at: number, title: boolean): boolean {
  const token = document.tokens[at] as Token;
  if (title) return true;
  if (isCommonWord(token.norm) || token.form.length < 2) return false;
  return true;
}

/** Whether most of a sentence's longer words are capitalised, as in a headline. */
function isTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  let capital = 0;
  let small = 0;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || token.form.length < 4) continue;
    if (!isCommonWord(token.norm)) continue;
    if (/^\p{Lu}/u.test(token.form)) capital += 1;
    else small += 1;
  }
  return capital >= 3 && capital > small;
}

export type NameType = TargetType;
