import type { WrittenSheet } from './sheet-xml.ts';
import { SPREADSHEET, XML, xmlText } from './xml-text.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What the parts of the workbook are. Whatever is not named is a sheet, so that sheets need not be counted first. */
export const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/></Types>`;

const relations = (items: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${items
    .map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** Where the workbook begins. */
export const RELATIONS = relations([['officeDocument', 'xl/workbook.xml']]);

/** Where a sheet lies, by its place among the sheets, from 0. */
export const sheetPath = (at: number): string => `xl/${sheetTarget(at)}`;

const sheetTarget = (at: number): string => `worksheets/sheet${at + 1}.xml`;

/** Which files the sheets, and last the styles, of the workbook are. */
export const workbookRelations = (sheets: number): string =>
  relations([
    ...Array.from({ length: sheets }, (_, at) => ['worksheet', sheetTarget(at)] as const),
    ['styles', 'styles.xml'],
  ]);

/** The sheets in their order, each printed with its header and first column on every page, and filtered by it. */
export const workbookXml = (sheets: readonly WrittenSheet[]): string =>
  [
    `${XML}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>`,
    ...sheets.map(
      ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
    ),
    '</sheets><definedNames>',
    // Names must stand in the order of the alphabet.
    ...sheets.map(({ name, lastCell }, at) =>
      sheetName(
        '_FilterDatabase',
        at,
        `'${xmlText(name)}'!$A$1:${lastCell.replace(/[A-Z]+|\d+/g, '$$$&')}`,
        ' hidden="1"',
      ),
    ),
    ...sheets.map(({ name }, at) =>
      sheetName('Print_Titles', at, `'${xmlText(name)}'!$A:$A,'${xmlText(name)}'!$1:$1`),
    ),
    '</definedNames></workbook>',
  ].join('');

const sheetName = (name: string, sheet: number, range: string, more = ''): string =>
  `<definedName name="_xlnm.${name}" localSheetId="${sheet}"${more}>${range}</definedName>`;
