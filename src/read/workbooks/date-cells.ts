import type { XmlElement } from '../exports/xml/xml-elements.ts';

/** What tells the dates of a workbook from its other numbers. */
export interface DateCells {
  /** Styles, by their place, that show a number as a date or a time. */
  readonly styles: ReadonlySet<string>;
  /** What day 0 is, in milliseconds. */
  readonly dayZero: number;
}

interface Parts {
  readonly formats: readonly XmlElement[];
  readonly styles: readonly XmlElement[];
  readonly workbook: readonly XmlElement[];
}

/** Days are counted from here, so that 1 March 1900 is 61, as in the first spreadsheets, which took 1900 for a leap year. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_ZERO_OF_1904 = Date.UTC(1904, 0, 1);

/** Formats with a number and without a code that show dates or times (ECMA-376, 18.8.30). */
const BUILT_IN = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

export function dateCells({ formats, styles, workbook }: Parts): DateCells {
  const codes = new Map(
    formats
      .flatMap(({ children }) => children)
      .map(({ attributes }) => [attributes.get('numFmtId'), attributes.get('formatCode') ?? '']),
  );
  const showsDate = (format = '0'): boolean => {
    const code = codes.get(format);
    if (code !== undefined) return isDateCode(code);
    return BUILT_IN.some(([from, to]) => Number(format) >= from && Number(format) <= to);
  };
  const all = styles.flatMap(({ children }) => children);
  const dated = all.flatMap(({ attributes }, at) =>
    showsDate(attributes.get('numFmtId')) ? [String(at)] : [],
  );
  const from1904 = ['1', 'true'].includes(workbook[0]?.attributes.get('date1904') ?? '');
  return { styles: new Set(dated), dayZero: from1904 ? DAY_ZERO_OF_1904 : DAY_ZERO };
}

/** Whether a code has letters for parts of a date, outside quoted words, colours and conditions, and escaped signs. */
const isDateCode = (code: string): boolean => /[ymdhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

const DAY = 24 * 60 * 60 * 1000;
const LAST = 2_958_466;

/** A number as the date or time that its style shows: `2016-09-17`, `2016-09-17 14:05:00`; empty where it shows none. */
export function dateOf(value: string, style: string | undefined, { styles, dayZero }: DateCells): string {
  const days = Number(value);
  if (!styles.has(style ?? '') || value === '' || !(days >= 0 && days < LAST)) return '';
  const seconds = Math.round((days * DAY) / 1000);
  const [date = '', time = ''] = new Date(dayZero + seconds * 1000).toISOString().split(/[T.]/);
  if (days < 1) return time;
  return time === '00:00:00' ? date : `${date} ${time}`;
}
