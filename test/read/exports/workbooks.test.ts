import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { commentsOf, readFolder } from './read-folder.ts';

type Cell = string | { readonly date: number };

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const sheetXml = (rows: readonly (readonly Cell[])[]): string =>
  `<worksheet xmlns="${NAMESPACE}"><sheetData>${rows
    .map((cells, at) => `<row r="${at + 1}">${cells.map(cellXml).join('')}</row>`)
    .join('')}</sheetData></worksheet>`;

const cellXml = (cell: Cell): string =>
  typeof cell === 'string'
    ? `<c t="inlineStr"><is><t>${cell}</t></is></c>`
    : `<c s="1"><v>${cell.date}</v></c>`;

/** A workbook of some sheets; its second style shows a date. */
const xlsx = (...sheets: readonly (readonly (readonly Cell[])[])[]): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${NAMESPACE}" xmlns:r="${RELATIONS}"><sheets>${sheets
        .map((_, at) => `<sheet name="s${at}" sheetId="${at + 1}" r:id="r${at}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${sheets
        .map((_, at) => `<Relationship Id="r${at}" Target="worksheets/sheet${at}.xml"/>`)
        .join('')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${NAMESPACE}"><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(
      sheets.map((rows, at) => [`xl/worksheets/sheet${at}.xml`, strToU8(sheetXml(rows))]),
    ),
  });

const NOTES = [['What this is'], ['Comments of a page.']];

test('comments on whichever sheet, below a title, with dates as the cells show them', async () => {
  const { pages, problems } = await readFolder({
    'dump.xlsx': xlsx(NOTES, [
      ['Comments of May'],
      ['id', 'comment', 'user', 'date', 'parent_id'],
      ['1', 'It is &amp;amp; stays shut.', 'Tess', { date: 42_491.375 }],
      ['2', 'No.', 'Orme', { date: 42_492 }, '1'],
    ]),
  });
  expect(problems).toEqual([]);
  expect(pages.map(({ path, encoding, records }) => [path, encoding, records?.format])).toEqual([
    ['dump.xlsx', 'utf-8', 'xlsx'],
  ]);
  expect(pages.flatMap(commentsOf)).toEqual([
    ['Tess', '2016-05-01 09:00:00', '1', null, 'It is & stays shut.'],
    ['Orme', '2016-05-02', '2', '1', 'No.'],
  ]);
});

test('articles in a workbook beside an export', async () => {
  const { pages } = await readFolder({
    'articles.xlsx': xlsx([
      ['article_id', 'title', 'article_text'],
      ['7', 'A dry year', 'No rain.'],
    ]),
    'dump.csv': 'article_id,comment_text\n7,Sad.\n',
  });
  expect(pages.map(({ text }) => text)).toEqual(['A dry year\n\nNo rain.\n\nSad.']);
});

test('filled-in coding sheets are left out, and what is no workbook is told', async () => {
  const { pages, problems } = await readFolder({
    'anna.xlsx': xlsx([
      ['no', 'text', 'blame', 'coder', 'comment_id'],
      ['1', 'It is shut.', 'cause', 'anna', 'c1'],
    ]),
    'broken.xlsx': 'PK\u0003\u0004 and nothing',
    'letter.xlsx': xlsx(NOTES),
  });
  expect(pages).toEqual([]);
  expect(problems.map(({ path, status, reason }) => [path, status, reason.slice(0, 40)])).toEqual([
    ['anna.xlsx', 'left_out', 'It holds hand codings; it is no export.'],
    ['broken.xlsx', 'skipped', 'It is a damaged workbook.'],
    ['letter.xlsx', 'skipped', 'No column of it is called as comments us'],
  ]);
});
