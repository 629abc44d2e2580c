import type { RowFacts } from './facts.ts';

const TWO_LETTERS = /^\p{Lu}{2}$/u;

/** Whether two capitals are the name that somebody goes by: where they stand for a picture, the name is near. */
export function isNameOfTwo(facts: readonly RowFacts[], at: number): boolean {
  const fact = facts[at] as RowFacts;
  if (fact.note?.id !== 'note-initials' || !TWO_LETTERS.test(fact.row.text)) return false;
  const first = fact.row.text.charAt(0);
  return ![at - 1, at + 1, at + 2].some((near) => facts[near]?.row.text.toUpperCase().startsWith(first));
}
