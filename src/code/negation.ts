import { groupBy } from '../model/group-by.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { oncePerWord } from '../text/words.ts';
import type { TextView } from './matcher/text-view.ts';
import { BELIEF, CLAUSE_STARTS, EMPTY_NEGATIONS, NEGATING_PHRASES, NEGATORS, SUBJECTS } from './negators.ts';

/** A negator and the keys that it reaches: `from` included, `to` not. */
export interface NegationScope {
  /** Key that the negator stands on. */
  readonly negator: number;
  readonly from: number;
  readonly to: number;
}

/** Words to the right that a negator reaches. */
const REACH = 6;
/** Words in which a verb of belief must follow for the negator to reach to the end of the sentence. */
const BELIEF_WITHIN = 3;

/**
 * Finds what is negated in some sentences of a text: each negator reaches to the right, to the end of its clause or six
 * words.
 */
export function findNegations(view: TextView, sentences: readonly TokenRange[]): NegationScope[] {
  const scopes: NegationScope[] = [];
  for (const sentence of sentences) {
    let question: boolean | undefined;
    for (let key = sentence.from; key < sentence.to; key += 1) {
      if ((signsAt(view, key) & MAY_NEGATE) === 0) continue;
      question ??= view.keys.slice(sentence.from, sentence.to).includes('?');
      const length = negatorLength(view.keys, key, sentence.to);
      if (length === 0 || (question && isLeadingQuestion(view.keys, key, sentence.from))) continue;
      scopes.push({ negator: key, from: key + length, to: scopeEnd(view, key + length, sentence.to) });
    }
  }
  return scopes;
}

/**
 * Whether a row of keys is negated: whether an odd number of negators reaches one of them. Two cancel each other. A
 * negator that is itself among the keys is part of what is said and does not count.
 */
export function isNegated(keys: readonly number[], scopes: readonly NegationScope[]): boolean {
  const own = new Set(keys);
  const reaching = scopes.filter(
    ({ negator, from, to }) => !own.has(negator) && keys.some((key) => key >= from && key < to),
  );
  return reaching.length % 2 === 1;
}

const firstWords = new Set(NEGATING_PHRASES.map(([first]) => first));

/** What a word tells of negation, as bits: whether a negator may begin with it, whether a clause ends at it, and so on. */
const [MAY_NEGATE, STOP, STARTS_CLAUSE, JOINS, IS_SUBJECT, BELIEVES, LETTERS] = [1, 2, 4, 8, 16, 32, 64];

const signsOf = oncePerWord(
  ({ key }) =>
    (NEGATORS.has(key) || firstWords.has(key) ? MAY_NEGATE : 0) |
    (/^[,;:.!?…()[\]-]+$/.test(key) ? STOP : 0) |
    (CLAUSE_STARTS.has(key) ? STARTS_CLAUSE : 0) |
    (key === 'and' || key === 'or' ? JOINS : 0) |
    (SUBJECTS.has(key) ? IS_SUBJECT : 0) |
    (BELIEF.has(key) ? BELIEVES : 0) |
    (/[\p{L}\p{N}]/u.test(key) ? LETTERS : 0),
);

/** Those of the word at a key; none behind the end. */
const signsAt = ({ document, at }: TextView, key: number): number =>
  key < at.length ? signsOf((document.tokens[at[key] as number] as Token).word) : 0;

/** For each negator, the rows that hold it and deny nothing, and its place in them. */
const emptyWith: ReadonlyMap<string, readonly EmptyNegation[]> = groupBy(
  [...NEGATORS]
    .flatMap((negator) =>
      EMPTY_NEGATIONS.map((phrase) => ({ negator, phrase, back: phrase.indexOf(negator) })),
    )
    .filter(({ back }) => back >= 0),
  ({ negator }) => negator,
);

interface EmptyNegation {
  readonly phrase: readonly string[];
  readonly back: number;
}

function negatorLength(keys: readonly string[], key: number, end: number): number {
  for (const phrase of NEGATING_PHRASES) if (standsAt(keys, key, end, phrase)) return phrase.length;
  const word = keys[key] ?? '';
  if (!NEGATORS.has(word)) return 0;
  for (const { phrase, back } of emptyWith.get(word) ?? [])
    if (standsAt(keys, key - back, end, phrase)) return 0;
  // "no one" and "no longer" deny as one.
  if (word === 'no' && (keys[key + 1] === 'one' || keys[key + 1] === 'longer')) return 2;
  // "wo n't", "can not": the helper verb before it is no negator of its own.
  return 1;
}

const standsAt = (keys: readonly string[], key: number, end: number, phrase: readonly string[]): boolean =>
  key >= 0 && key + phrase.length <= end && phrase.every((word, i) => keys[key + i] === word);

/** In "Isn't it staged?" and "Why haven't they …?" the negator asks for assent. */
function isLeadingQuestion(keys: readonly string[], key: number, start: number): boolean {
  if (keys[key] !== "n't") return false;
  const before = keys[key - 2];
  return (
    key - 2 < start ||
    before === undefined ||
    /^(?:why|how|who|what|where|when|and|but|so|or|[^\p{L}\p{N}]+)$/u.test(before)
  );
}

function scopeEnd(view: TextView, from: number, end: number): number {
  let words = 0;
  let reach = REACH;
  for (let key = from; key < end; key += 1) {
    const signs = signsAt(view, key);
    if (signs & STOP) return key;
    if (signs & STARTS_CLAUSE && key > from) return key;
    if (signs & JOINS && signsAt(view, key + 1) & IS_SUBJECT) return key;
    if (words < BELIEF_WITHIN && signs & BELIEVES) reach = Number.POSITIVE_INFINITY;
    if (signs & LETTERS) words += 1;
    if (words > reach) return key;
  }
  return end;
}
