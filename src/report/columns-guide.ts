import { code } from './markdown/foreign-text.ts';
import { type Block, bullets, heading, type Phrase, paragraph, table } from './markdown/nodes.ts';
import { render } from './markdown/render.ts';
import type { CsvDialect } from './report-options.ts';
import type { ColumnType, Table } from './table.ts';

/** What the types of columns mean, said for people. */
const TYPES: readonly (readonly [ColumnType, string])[] = [
  [
    'id',
    'names something, and is the same in every file; it begins with a letter wherever people are to sort by it',
  ],
  ['text', 'words'],
  ['list', 'any number of values joined by |'],
  ['integer', 'a whole number'],
  ['number', 'a number with a point before its decimals, at most four'],
  ['boolean', '1 for yes and 0 for no'],
  ['date', 'ISO 8601, such as 2016-09-17T21:40'],
];

/** COLUMNS.md: every table and column, and how texts were written. */
export const columnsGuide = (tables: readonly Table[], { bom, separator }: CsvDialect): string =>
  render([
    heading(1, 'What the columns mean'),
    paragraph(
      'The tables can be joined by their ids. An empty cell means that there is nothing to say, never zero or no.',
    ),
    ...tables.flatMap(tableBlocks),
    heading(2, 'Types'),
    bullets(TYPES.map(([type, meaning]): Phrase => [code(type), `: ${meaning}`])),
    heading(2, 'How texts were written'),
    bullets([
      `The files are ${separator}-separated UTF-8 with LF at the end of each row. Line breaks inside a text stay; such a text stands in quotation marks, as does any that could be taken for a number, a date or a formula.`,
      bom
        ? 'Each file begins with a byte order mark, by which Excel knows that it is UTF-8. Scripts should read it as utf-8-sig; the option --no-bom leaves it out.'
        : 'No file begins with a byte order mark, since --no-bom was given. Excel then has to be told that it is UTF-8.',
      'A text that a spreadsheet could run as a formula has one apostrophe put before it: one whose first visible character, after any apostrophes, is =, +, - or @, also in full width. To have the original back, take one apostrophe from the texts of that kind that begin with one. Offsets (start, end) count from the original.',
      [
        'Control characters are shown by their pictures, so that NUL becomes ',
        code('␀'),
        '; halves of broken characters, and control characters from U+0080 on, become ',
        code('�'),
        '. One sign stands for one, so offsets hold. Tabs and line breaks stay.',
      ],
      'In a list, a | inside a value is written as \\|, and a backslash as two.',
      `Tell the spreadsheet program that the separator is the ${separator}, and nothing else: with another one, texts end up in the wrong cells, and a part of a text that follows a semicolon, a tab or a line break could then be run as a formula. Import text columns as text, since programs otherwise turn a name such as 007 into 7.`,
      'Spreadsheets hold 32,767 characters in a cell and 1,048,576 rows, and show less without a word where there is more. The files hold everything.',
    ]),
  ]);

const tableBlocks = ({ name, about, columns }: Table): Block[] => [
  heading(2, `${name}.csv`),
  paragraph(`Each row is ${about}`),
  table(
    ['Column', 'Type', 'Meaning'],
    columns.map(({ name: column, type, meaning }): Phrase[] => [code(column), type, meaning]),
  ),
];
