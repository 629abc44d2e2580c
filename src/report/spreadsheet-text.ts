import { visible } from './visible.ts';

/**
 * What spreadsheets pass over before they look for a formula: white space, control characters, and characters that
 * show nothing, such as zero-width spaces, byte order marks and fillers.
 */
const UNSEEN = '[\\s\\p{C}\\p{Z}\\u115F\\u1160\\u2800\\u3164\\uFFA0]';

/** `=`, `+`, `-` and `@`, also in their full-width forms, start a formula in one spreadsheet or another. */
const FORMULA = new RegExp(`^'*${UNSEEN}*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]`, 'u');

/**
 * A text that no spreadsheet runs: where it would start a formula it gets one apostrophe in front.
 *
 * Texts that already have apostrophes there get one more, so that taking one away always gives the text back.
 */
export const spreadsheetText = (text: string): string => `${FORMULA.test(text) ? "'" : ''}${visible(text)}`;

/** Several values as one cell: joined by `|`; a `|` inside a value becomes `\|`, and a `\` becomes `\\`. */
export const joined = (values: readonly string[]): string =>
  values.map((value) => value.replace(/[\\|]/g, '\\$&')).join('|');
