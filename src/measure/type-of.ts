import { TARGET_TYPES, type TargetType } from '../model/target.ts';

/**
 * The type that most mentions of one target have, for "Russia" and "the Russians" may be a country here and a group
 * there. On a tie the type that stands first in `TARGET_TYPES` is taken.
 *
 * @param types one for each mention, at least one
 */
export function typeOf(types: readonly TargetType[]): TargetType {
  const countOf = (type: TargetType): number => types.filter((each) => each === type).length;
  return TARGET_TYPES.reduce((best, type) => (countOf(type) > countOf(best) ? type : best));
}
