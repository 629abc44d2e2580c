import { isForeign } from '../../model/coded-page.ts';
import { isCommonWord, isVocabulary } from '../../text/common-words.ts';
import type { Document } from '../../text/document.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { flagPerWord } from '../../text/words.ts';
import type { Candidate } from './candidate.ts';
import { clausePart, startsClause } from './clause.ts';
import {
  EVENTS,
  FIRST_NAMES,
  HONORIFICS,
  INITIALISMS,
  NAME_TITLES,
  NEVER_NAMES,
  OCCASIONS,
  ORGANISATION_ENDS,
  ORGANISATION_HEADS,
  PLACE_PREPOSITIONS,
  REGIONS,
  SPEECH,
  STATE_ARMS,
} from './name-cues.ts';
import { type NamePart, namesOfRun } from './name-parts.ts';
import { typeOfName } from './name-types.ts';
import { capitalRuns, PARTICLES } from './runs.ts';
import { isShouted } from './shouting.ts';
import { hasCapital, isCapitals, isSmall } from './writing.ts';

const ARTICLES = new Set(['a', 'an', 'the', 'this', 'my', 'your', 'some', 'any', 'no']);

/**
 * Finds names that stand in no list: runs of capitalised words, typed by titles, given names, endings and prepositions.
 * In a stretch of capitals, and in a headline where every word has one, only runs with a given name count.
 *
 * @param isKnown tells whether a token belongs to a known target; a run that holds one needs a cue of its own
 */
export function findNames(document: Document, isKnown: (token: number) => boolean): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  // Other languages write other words with a capital, German every noun.
  if (isForeign(document)) return found;
  for (const sentence of document.sentences) {
    const runs = capitalRuns(document.text, tokens, sentence);
    let titled: boolean | undefined;
    for (const run of runs) {
      if (run.to - run.from === 1 && isNoName(tokens, run.from)) continue;
      titled ??= isTitleCase(tokens, sentence, runs);
      for (const part of namesOfRun(tokens, run, isKnown)) {
        const candidate = nameIn(document, part, titled, isKnown);
        if (candidate !== null) found.push(candidate);
      }
    }
  }
  return found;
}

/** Whether one word with a capital is none by itself: most are, since every sentence begins with one. */
function isNoName(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at] as Token;
  return isNoNameAlone(word) || (isCommon(word) && startsClause(tokens, at) && !isAddressed(tokens, at));
}

/** Whether a form of address with its full stop stands before: "Mr. Baker". */
const isAddressed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.norm === '.' && HONORIFICS.has(tokens[at - 2]?.norm ?? '');

const isCommon = flagPerWord(({ norm }) => isCommonWord(norm));

function nameIn(
  document: Document,
  part: NamePart,
  titled: boolean,
  isKnown: (token: number) => boolean,
): Candidate | null {
  const { tokens } = document;
  let { from, to } = part;
  while (from < to && isNoBeginning(document, from, to, isKnown)) from += 1;
  to = withoutOwner(tokens, from, titled ? headlineName(tokens, from, to) : to);
  while (to > from && isNoEnd(tokens[to - 1] as Token)) to -= 1;
  if (to <= from) return null;
  const title = part.title && from === part.from;
  const first = tokens[from] as Token;
  const size = to - from;
  if (EVENTS.has(first.norm)) return null;
  if (size > 1 && OCCASIONS.has(tokens[to - 1]?.norm ?? '') && !isGivenName(first.word) && !title)
    return null;
  if ((isShouted(tokens, from) || titled) && !(isGivenName(first.word) && size > 1)) return null;
  if (size === 1 && !title && !isLoneName(document, from)) return null;
  const type = typeOfName(tokens, from, to, title);
  if (type.evidence < 2 && holdsKnown(from, to, isKnown)) return null;
  if (type.evidence === 0 && isPhrase(tokens, from, to) && !title) return null;
  if (!title && isStressed(tokens, from, to)) return null;
  const { start, end } = document.spanOf({ from, to });
  const name = inTitleCase(document.text.slice(start, end).replace(/\s+/g, ' '));
  return { from, to, name, type: type.type, source: 'found', typeEvidence: type.evidence };
}

/** A name of several words that is all in capitals as it is written elsewhere: "CITY COUNCIL", and "BC FERRIES" with its letters. */
function inTitleCase(name: string): string {
  if (!name.includes(' ') || name !== name.toUpperCase()) return name;
  return name
    .split(' ')
    .map((word) => {
      const small = word.toLowerCase();
      if (isFunctionWord(small) || PARTICLES.has(small)) return small;
      return word.length > 3 || isVocabulary(small) ? `${word.slice(0, 1)}${small.slice(1)}` : word;
    })
    .join(' ');
}

/** In a headline a name ends at the first plain word behind its second: "Jane Quillon Flown Out". */
function headlineName(tokens: readonly Token[], from: number, to: number): number {
  let end = Math.min(to, from + 2);
  while (end < to && !(tokens[end]?.kind === 'word' && isVocabulary(tokens[end]?.norm ?? ''))) end += 1;
  return end;
}

/** Where a run ends without the adjective of what it belongs to: "General Staff of the Brackli army". */
function withoutOwner(tokens: readonly Token[], from: number, to: number): number {
  const of = to - 3;
  const owns = of > from && tokens[of]?.norm === 'of' && tokens[of + 1]?.norm === 'the';
  return owns && STATE_ARMS.has(tokens[to]?.norm ?? '') ? of : to;
}

/** Whether all words of a run are plain English: "Twilight Zone", "Useful Idiots". */
function isPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ norm, kind }) => kind !== 'word' || isVocabulary(norm));
}

/** "They did it ON PURPOSE": plain words in capitals are stressed. A body is told by its last word, "CITY COUNCIL". */
function isStressed(tokens: readonly Token[], from: number, to: number): boolean {
  if (ORGANISATION_ENDS.has(tokens[to - 1]?.norm ?? '')) return false;
  return tokens.slice(from, to).every(({ word }) => isPlainInCapitals(word));
}

const isPlainInCapitals = flagPerWord(
  (word) => /^\p{Lu}{2,}$/u.test(word.form) && (isCommon(word) || isFunctionWord(word.norm)),
);

function holdsKnown(from: number, to: number, isKnown: (token: number) => boolean): boolean {
  for (let i = from; i < to; i += 1) if (isKnown(i)) return true;
  return false;
}

/** Whether a word at the beginning of a run is not part of the name. */
function isNoBeginning(
  document: Document,
  at: number,
  end: number,
  isKnown: (token: number) => boolean,
): boolean {
  const { norm, kind, word } = document.tokens[at] as Token;
  // A question's verb: "Will Toronto get a train?"
  if (norm === 'will' && startsClause(document.tokens, at) && isKnown(at + 1)) return true;
  const small = isSmall(word) && !(PARTICLES.has(norm) && at + 1 < end);
  if (kind !== 'word' || small) return true;
  if (at + 1 === end && isNoNameAlone(word)) return true;
  if (opensName(word)) return false;
  if (isNeverName(word)) return true;
  if (!startsClause(document.tokens, at) || isAddressed(document.tokens, at)) return false;
  return (
    isCommon(word) &&
    !(isGivenName(word) && at + 1 < end && !isCommonWord(document.tokens[at + 1]?.norm ?? ''))
  );
}

/** Words that begin many names and are none. */
const opensName = flagPerWord(
  ({ norm }) => NAME_TITLES.has(norm) || ORGANISATION_HEADS.has(norm) || REGIONS.has(norm),
);

const isNeverName = flagPerWord(({ norm }) => NEVER_NAMES.has(norm));
const isGivenName = flagPerWord(({ norm }) => FIRST_NAMES.has(norm));

/** Whether a word is no name where it stands alone, whatever stands around it. */
const isNoNameAlone = flagPerWord((word) => word.form.length === 1 || opensName(word) || isNeverName(word));

const isNoEnd = ({ word, kind }: Token): boolean => kind !== 'word' || isNeverName(word);

/** Whether one capitalised word by itself, without a title, is a name. */
function isLoneName(document: Document, at: number): boolean {
  const { tokens } = document;
  const { norm, word } = tokens[at] as Token;
  if (isCapitals(word)) return isAcronym(tokens, at);
  if (isThing(word)) return false;
  if (isGivenName(word) || SPEECH.has(tokens[at + 1]?.norm ?? '')) return true;
  // At the beginning of a sentence every word has a capital, and behind an article a name is most often of a thing.
  if (startsClause(tokens, at))
    return !isVocabulary(norm) || (tokens[at + 1]?.norm === "'s" && clausePart(document, at) === 'NOUN');
  return !ARTICLES.has(tokens[at - 1]?.norm ?? '') || PLACE_PREPOSITIONS.has(tokens[at - 2]?.norm ?? '');
}

/** Whether a word that is not all in capitals is no name wherever it stands alone. */
const isThing = flagPerWord(
  (word) =>
    isCommon(word) ||
    isFunctionWord(word.norm) ||
    // "RTing", "HQs": what is done with it, and things of a kind.
    /^\p{Lu}{2,}(ing|ed|s)$/u.test(word.form) ||
    // "Marxism", "Canadianness": what is believed, and what it is like.
    /(?:isms?|ness|ologies|ology)$/.test(word.norm),
);

/** `NHTSA`, and not `XI`, `MH17`, `BUK-M1` or "a UAV". */
const isAcronym = (tokens: readonly Token[], at: number): boolean => {
  const { form, norm } = tokens[at] as Token;
  // "That is WORSE": a common word in capitals is stressed, not a name.
  if (isCommonWord(norm)) return false;
  if (form.length < 2 || form.length > 6 || /^[IVX]+$/.test(form)) return false;
  if (NEVER_NAMES.has(norm) || INITIALISMS.has(norm)) return false;
  const next = tokens[at + 1];
  const joined = next !== undefined && next.start === tokens[at]?.end && next.norm === '-';
  const before = tokens[at - 1];
  const counted = before?.kind === 'number' || before?.norm === 'a' || before?.norm === 'an';
  return next?.kind !== 'number' && !joined && !counted;
};

/** Fewer words with a capital make no headline. */
const FEWEST_CAPITALS = 3;

/** Whether most of a sentence's longer common words are capitalised, as in a headline. */
function isTitleCase(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  runs: readonly TokenRange[],
): boolean {
  let capitals = 0;
  for (const run of runs) capitals += run.to - run.from;
  if (capitals < FEWEST_CAPITALS) return false;
  let capital = 0;
  let small = 0;
  for (let i = from; i < to; i += 1) {
    const { kind, word } = tokens[i] as Token;
    if (kind !== 'word') continue;
    if (!isLongCommon(word)) continue;
    if (hasCapital(word)) capital += 1;
    else small += 1;
  }
  return capital >= FEWEST_CAPITALS && capital > small;
}

const isLongCommon = flagPerWord((word) => word.form.length > 3 && isCommon(word));
