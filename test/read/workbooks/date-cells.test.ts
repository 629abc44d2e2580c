import { expect, test } from 'vitest';
import type { XmlElement } from '../../../src/read/exports/xml/xml-elements.ts';
import { dateCells, dateOf } from '../../../src/read/workbooks/date-cells.ts';

const element = (attributes: Readonly<Record<string, string>>, children: XmlElement[] = []): XmlElement => ({
  name: 'x',
  attributes: new Map(Object.entries(attributes)),
  children,
  text: '',
});

/** A workbook with one style for each format. */
const withFormats = (formats: readonly string[], workbook: Readonly<Record<string, string>> = {}) =>
  dateCells({
    formats: [
      element(
        {},
        formats.map((formatCode, at) => element({ numFmtId: String(164 + at), formatCode })),
      ),
    ],
    styles: [
      element(
        {},
        formats.map((_, at) => element({ numFmtId: String(164 + at) })),
      ),
    ],
    workbook: [element(workbook)],
  });

test.each([
  ['yyyy-mm-dd', true],
  ['d/m', true],
  ['[$-409]h:mm AM/PM', true],
  ['General', false],
  ['0.00E+00', false],
  ['[Red]0', false],
  ['0" days"', false],
  ['0\\d', false],
])('%s shows a date: %s', (format, expected) => {
  expect(dateOf('42491.375', '0', withFormats([format])) !== '').toBe(expected);
});

test.each([14, 22, 27, 47, 58])('the built-in format %d shows a date', (format) => {
  const styles = [element({}, [element({ numFmtId: String(format) })])];
  expect(dateOf('42491', '0', dateCells({ formats: [], styles, workbook: [] }))).toBe('2016-05-01');
});

test.each([0, 1, 13, 23, 44, 49])('the built-in format %d shows none', (format) => {
  const styles = [element({}, [element({ numFmtId: String(format) })])];
  expect(dateOf('42491', '0', dateCells({ formats: [], styles, workbook: [] }))).toBe('');
});

test('days, seconds, times of day, and what is no day', () => {
  const dates = withFormats(['yyyy']);
  const shown = ['42491', '42491.37505787', '0.5', '61', '-1', '3000000', '', 'x'].map((value) =>
    dateOf(value, '0', dates),
  );
  expect(shown).toEqual([
    ...['2016-05-01', '2016-05-01 09:00:05', '12:00:00', '1900-03-01'],
    ...['', '', '', ''],
  ]);
  expect(dateOf('42491', '1', dates)).toBe('');
});

test('days counted from 1904', () => {
  expect(dateOf('41029', '0', withFormats(['yyyy'], { date1904: '1' }))).toBe('2016-05-01');
});
