import { SEPARATORS, type Separator } from '../model/csv-dialect.ts';
import { visible } from './visible.ts';

/** UTF-16 units that a cell of a spreadsheet holds; programs drop the rest, or refuse the file. */
export const LONGEST_CELL = 32_767;

/**
 * What spreadsheets pass over before they look for a formula: white space, characters that show nothing, such as
 * zero-width spaces, byte order marks and fillers, and the quotation marks of CSV itself. Control characters have
 * become visible by then.
 */
const PASSED_OVER = '[\\s\\p{C}\\p{Z}\\u115F\\u1160\\u2800\\u3164\\uFFA0"\']*';

/**
 * `=`, `+`, `-` and `@`, also in their full-width forms, start a formula in one spreadsheet or another. `-)` starts
 * none, and many a comment ends with `;-)`.
 */
const SIGN = '(?:[=+@\\uFF1D\\uFF0B\\uFF0D\\uFF20]|-(?!\\)))';

const STARTS_FORMULA = new RegExp(`^${PASSED_OVER}${SIGN}`, 'u');

/** Whether a text would be a formula if somebody typed it into a cell. */
export const startsFormula = (text: string): boolean => STARTS_FORMULA.test(text);

/**
 * Where a cell begins: at the start of its text, and, in a program that was told the other separator, within the
 * text too, since to that program our quotation marks hold nothing together.
 */
const cellStart = (separator: Separator): string => {
  const other = separator === 'comma' ? SEPARATORS.semicolon : SEPARATORS.comma;
  return `(?:^|[\\n\\r\\t${other}])${PASSED_OVER}`;
};

// The sign is looked for first and what stands before it afterwards, so that long runs of spaces cost little.
const live = (separator: Separator): RegExp => new RegExp(`${SIGN}(?<=${cellStart(separator)}${SIGN})`, 'gu');

const escaped = (separator: Separator): RegExp =>
  new RegExp(`'(?=${SIGN})(?<=${cellStart(separator)}')`, 'gu');

const PATTERNS = {
  comma: { live: live('comma'), escaped: escaped('comma') },
  semicolon: { live: live('semicolon'), escaped: escaped('semicolon') },
} as const;

/**
 * A text for a CSV file that no spreadsheet runs, even where it is told another separator: an apostrophe stands
 * before each sign that could start a formula there.
 *
 * @param separator the one of the file
 */
export const spreadsheetText = (text: string, separator: Separator): string =>
  visible(text).replace(PATTERNS[separator].live, "'$&");

/** The text that `spreadsheetText` was given, but for characters that cannot be shown. */
export const originalText = (cell: string, separator: Separator): string =>
  cell.replace(PATTERNS[separator].escaped, '');

/** Several values as one cell: joined by `|`; a `|` inside a value becomes `\|`, and a `\` becomes `\\`. */
export const joined = (values: readonly string[]): string =>
  values.map((value) => value.replace(/[\\|]/g, '\\$&')).join('|');
