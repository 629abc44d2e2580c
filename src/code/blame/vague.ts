import type { TargetSpan } from '../../model/target.ts';
import type { Document } from '../../text/document.ts';
import type { Token } from '../../text/tokens.ts';
import { ANYBODY, KIN, LABELS } from './agent-nouns.ts';

/** Words that point at one, "this bully", where "a bully" only calls him so. */
const POINTERS = new Set("the this that these those our your his her its their my 's".split(' '));
/** Before kin they tell of people whom no reader knows. */
const OWNERS = new Set('my our your his her their'.split(' '));
/** What follows "people" and "those" where it tells who is meant: "those behind it", "the people in charge". */
const TELLING = /^(?:behind|running|responsible|in (?:charge|power|office|government|control|command))$/;

/**
 * Whether a role tells too little of whom it means to be counted as a target: anybody ("people who sold it"), somebody's kin
 * ("your parents"), and what somebody is only called ("a bully", "racist laws"). Such a role still shows that a text blames.
 */
export function isVague(document: Document, { start, end }: TargetSpan): boolean {
  const { tokens } = document;
  const { from, to } = document.rangeOf({ start, end });
  const noun = tokens[to - 1]?.norm ?? '';
  if (ANYBODY.has(noun)) {
    const next = tokens[to]?.norm ?? '';
    return !TELLING.test(next === 'in' ? `in ${tokens[to + 1]?.norm}` : next);
  }
  if (KIN.has(noun)) return hasBefore(tokens, from, OWNERS);
  if (!LABELS.has(noun)) return false;
  return !hasBefore(tokens, from, POINTERS) || isNoun(document, to);
}

/** Whether one of some words stands before a noun, at most two words away. */
const hasBefore = (tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean =>
  [1, 2, 3].some((back) => words.has(tokens[at - back]?.norm ?? ''));

const isNoun = (document: Document, at: number): boolean =>
  at < document.tokens.length && /^(?:NOUN|PROPN)$/.test(document.tagOf(at));
