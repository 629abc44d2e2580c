import { isDeepStrictEqual } from 'node:util';
import type { ChangedCode } from '../model/codebook-diff.ts';
import type { Code, Rule } from './codebook.ts';

/**
 * What a codebook does otherwise than another, code by code, in the order of the new one and then of the old one. What is
 * only for people (titles, definitions, reasons, examples) is left aside. A shared set that changes shows as a change
 * of each rule that names it.
 *
 * @returns only the codes that change
 */
export function changedCodes(before: readonly Code[], after: readonly Code[]): ChangedCode[] {
  const ids = new Set([...after, ...before].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const [old, now] = [before, after].map((codes) => codes.find((code) => code.id === id));
    const change = compare(id, old, now);
    return Object.keys(change).length === 1 ? [] : [change];
  });
}

function compare(code: string, old?: Code, now?: Code): ChangedCode {
  if (old === undefined || now === undefined) return { code, is: now === undefined ? 'gone' : 'new' };
  const [rules, newRules] = [old, now].map((each) => new Map(each.rules.map((rule) => [rule.id, rule])));
  const added = named(now.rules, ({ id }) => rules?.has(id) === false);
  const removed = named(old.rules, ({ id }) => newRules?.has(id) === false);
  const changed = named(now.rules, (rule) => {
    const earlier = rules?.get(rule.id);
    return earlier !== undefined && !isDeepStrictEqual(atWork(earlier), atWork(rule));
  });
  return {
    code,
    ...(old.threshold !== now.threshold && { threshold: [old.threshold, now.threshold] }),
    ...(added.length > 0 && { added }),
    ...(removed.length > 0 && { removed }),
    ...(changed.length > 0 && { changed }),
  };
}

const named = (rules: readonly Rule[], which: (rule: Rule) => boolean): string[] =>
  rules.filter(which).map(({ id }) => id);

/** What of a rule decides what it codes. */
const atWork = ({ reason, examples, counterExamples, ...rest }: Rule) => rest;
