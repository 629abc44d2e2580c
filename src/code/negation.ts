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

/** Finds what is negated in a text: each negator reaches to the right, to the end of its clause or six words. */
export function findNegations(view: TextView): NegationScope[] {
  const scopes: NegationScope[] = [];
  const { tokens } = view.document;
  for (const sentence of view.sentences) {
    let question: boolean | undefined;
    for (let key = sentence.from; key < sentence.to; key += 1) {
      if (!mayNegate((tokens[view.at[key] as number] as Token).word)) continue;
      question ??= view.keys.slice(sentence.from, sentence.to).includes('?');
      const length = negatorLength(view.keys, key, sentence.to);
      if (length === 0 || (question && isLeadingQuestion(view.keys, key, sentence.from))) continue;
      scopes.push({ negator: key, from: key + length, to: scopeEnd(view.keys, key + length, sentence.to) });
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

/** Whether a negator may begin with a word. */
const mayNegate = oncePerWord(({ key }) => NEGATORS.has(key) || firstWords.has(key));

function negatorLength(keys: readonly string[], key: number, end: number): number {
  for (const phrase of NEGATING_PHRASES) if (standsAt(keys, key, end, phrase)) return phrase.length;
  const word = keys[key] ?? '';
  if (!NEGATORS.has(word)) return 0;
  for (const phrase of EMPTY_NEGATIONS) {
    const back = phrase.indexOf(word);
    if (back >= 0 && standsAt(keys, key - back, end, phrase)) return 0;
  }
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

function scopeEnd(keys: readonly string[], from: number, end: number): number {
  let words = 0;
  let reach = REACH;
  for (let key = from; key < end; key += 1) {
    const word = keys[key] ?? '';
    if (/^[,;:.!?…()[\]-]+$/.test(word)) return key;
    if (CLAUSE_STARTS.has(word) && key > from) return key;
    if ((word === 'and' || word === 'or') && SUBJECTS.has(keys[key + 1] ?? '')) return key;
    if (words < BELIEF_WITHIN && BELIEF.has(word)) reach = Number.POSITIVE_INFINITY;
    if (/[\p{L}\p{N}]/u.test(word)) words += 1;
    if (words > reach) return key;
  }
  return end;
}
