import type { Row } from './rows.ts';

/** Letters that may stand for a picture. */
export const INITIALS = /^\p{L}{1,2}$/u;

const TWO_LETTERS = /^\p{Lu}{2}$/u;

/** Whether a row of two capitals is the name that somebody goes by: where they stand for a picture, the name is near. */
export function isNameOfTwo(rows: readonly Row[], at: number): boolean {
  const text = rows[at]?.text ?? '';
  if (!TWO_LETTERS.test(text)) return false;
  const first = text.charAt(0);
  return ![at - 1, at + 1, at + 2].some((near) => rows[near]?.text.toUpperCase().startsWith(first));
}
