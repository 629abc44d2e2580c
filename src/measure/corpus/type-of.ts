import { TARGET_TYPES, type TargetType } from '../../model/target.ts';

/** How many counts the types of a target take. */
export const TYPES = TARGET_TYPES.length;

/** Counts a mention by its type, among the counts from a place on. */
export const addType = (counts: number[], from: number, type: TargetType): void => {
  const at = from + TARGET_TYPES.indexOf(type);
  counts[at] = (counts[at] ?? 0) + 1;
};

/**
 * The type that most mentions of one target have, for "Russia" and "the Russians" may be a country here and a group
 * there. On a tie the type that stands first in `TARGET_TYPES` is taken.
 *
 * @param counts the mentions by type, from a place on
 */
export function typeFrom(counts: readonly number[], from: number): TargetType {
  const countOf = (type: TargetType): number => counts[from + TARGET_TYPES.indexOf(type)] ?? 0;
  return TARGET_TYPES.reduce((best, type) => (countOf(type) > countOf(best) ? type : best));
}
