import type { Code, Codebook } from '../../codebook/codebook.ts';
import type { Coding } from '../../model/coding.ts';
import type { BlameMode } from '../../model/target.ts';

/** The codes of a codebook, of which some blame. */
export type BlamingCodes = Pick<Codebook, 'codes'>;

/** How a coding blames its target, as the codebook says of its value; undefined where it does not. */
export const modeOf = (
  { code, value }: Pick<Coding, 'code' | 'value'>,
  { codes }: BlamingCodes,
): BlameMode | undefined =>
  codes.find(({ id }) => id === code)?.values.find(({ id }) => id === value)?.blames;

/** Whether a code asks who is blamed: one of its values says so. */
export const isBlaming = ({ values }: Pick<Code, 'values'>): boolean =>
  values.some(({ blames }) => blames !== undefined);

/** Whether a codebook asks who is blamed. */
export const asksForBlame = ({ codes }: BlamingCodes): boolean => codes.some(isBlaming);
