import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { odsSheets } from '../../../src/read/workbooks/ods-rows.ts';

/** A workbook as LibreOffice writes it, reduced to the part that is read. */
const ods = (...tables: readonly string[]): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${tables.map((rows) => `<table:table>${rows}</table:table>`).join('')}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });

const row = (cells: string, attributes = ''): string =>
  `<table:table-row${attributes}>${cells}</table:table-row>`;
const cell = (text: string, attributes = ''): string =>
  `<table:table-cell${attributes}>${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`;

const isHeader = (columns: readonly string[]): boolean => columns.includes('id');

/** Rows as line and plain object, of every sheet. */
const read = async (bytes: Uint8Array) =>
  (await odsSheets(bytes, isHeader)).map(({ columns, rows }) => ({
    columns,
    rows: rows.map(({ line, cells }) => [line, Object.fromEntries(cells)]),
  }));

test('a title over merged cells, a header group, blank rows, and the empty rest of the sheet', async () => {
  const sheet = [
    row(`${cell('Coding sheet', ' table:number-columns-spanned="2"')}<table:covered-table-cell/>`),
    row(cell('', ' table:number-columns-repeated="2"'), ' table:number-rows-repeated="3"'),
    `<table:table-header-rows>${row(cell('id') + cell('plot'))}</table:table-header-rows>`,
    row(cell('c1') + cell('none')),
    row(cell('', ' table:number-columns-repeated="1024"')),
    row(cell('') + cell('endorse')),
    row(cell('', ' table:number-columns-repeated="1024"'), ' table:number-rows-repeated="1048000"'),
  ].join('');
  expect(await read(ods(sheet, row(cell('codebook'))))).toEqual([
    {
      columns: ['id', 'plot'],
      rows: [
        [6, { id: 'c1', plot: 'none' }],
        [8, { plot: 'endorse' }],
      ],
    },
    { columns: ['codebook'], rows: [] },
  ]);
});

test('texts in pieces, of several lines, with a remark beside them; numbers as they are', async () => {
  const words =
    'A <text:span text:style-name="T1">bold</text:span> claim:<text:s text:c="2"/>see <text:a href="h">here</text:a>,<text:tab/>twice<text:line-break/>over';
  const remark = '<office:annotation><text:p>is that so?</text:p></office:annotation>';
  const sheet = [
    row(cell('id') + cell('text') + cell('age')),
    row(
      `${cell('c1')}<table:table-cell>${remark}<text:p>${words}</text:p><text:p>and a second line</text:p></table:table-cell>${cell('1.234,5', ' office:value-type="float" office:value="1234.5"')}`,
    ),
  ].join('');
  expect((await read(ods(sheet)))[0]?.rows).toEqual([
    [2, { id: 'c1', text: 'A bold claim:  see here,\ttwice\nover\nand a second line', age: '1234.5' }],
  ]);
});

test('like neighbours are written once; a million of them are not unfolded', async () => {
  const sheet = [
    row(cell('id') + cell('a') + cell('b')),
    row(cell('c1') + cell('none', ' table:number-columns-repeated="2"')),
    row(cell('c2'), ' table:number-rows-repeated="1000000"'),
  ].join('');
  const [read1] = await read(ods(sheet));
  expect(read1?.rows.slice(0, 2)).toEqual([
    [2, { id: 'c1', a: 'none', b: 'none' }],
    [3, { id: 'c2' }],
  ]);
  expect(read1?.rows).toHaveLength(1001);
});

test('a damaged workbook is told', async () => {
  await expect(odsSheets(zipSync({ 'other.xml': strToU8('<a/>') }), isHeader)).rejects.toThrow(
    'It is a damaged workbook.',
  );
  await expect(odsSheets(ods(row('<table:table-cell>')), isHeader)).rejects.toThrow(
    /^It is a damaged workbook: content\.xml, /,
  );
});
