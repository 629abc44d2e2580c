import type { Code, Codebook } from '../../codebook/codebook.ts';
import type { Coding } from '../../model/coding.ts';
import type { BlameMode } from '../../model/target.ts';

/** The codes of a codebook, of which some blame. */
export type BlamingCodes = Pick<Codebook, 'codes'>;

/** How a coding blames its target, as the codebook says of its value; undefined where it does not. */
export function modeOf(
  { code, value }: Pick<Coding, 'code' | 'value'>,
  { codes }: BlamingCodes,
): BlameMode | undefined {
  for (const each of codes) if (each.id === code) return modeIn(each, value);
  return undefined;
}

/** How a value of a code blames; undefined where it does not. */
export function modeIn({ values }: Pick<Code, 'values'>, value: string): BlameMode | undefined {
  for (const { id, blames } of values) if (id === value) return blames;
  return undefined;
}

/** Whether a code asks who is blamed: one of its values says so. */
export const isBlaming = ({ values }: Pick<Code, 'values'>): boolean =>
  values.some(({ blames }) => blames !== undefined);

/** Whether a codebook asks who is blamed. */
export const asksForBlame = ({ codes }: BlamingCodes): boolean => codes.some(isBlaming);
