import type { CsvDialect, Separator } from '../model/csv-dialect.ts';
import { LONGEST_CELL } from '../text/spreadsheet-text.ts';
import { code } from './markdown/foreign-text.ts';
import { type Block, bullets, heading, type Phrase, paragraph, table } from './markdown/nodes.ts';
import { render } from './markdown/render.ts';
import { figure } from './markdown/wording.ts';
import { SIGN_MEANINGS } from './reason-wording.ts';
import type { ReportOptions } from './report-options.ts';
import type { ColumnType, TableHead } from './table.ts';
import { MOST_ROWS } from './workbook/workbook.ts';

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
export const columnsGuide = (tables: readonly TableHead[], { formats, csv }: ReportOptions): string =>
  render([
    heading(1, 'What the columns mean'),
    paragraph(
      'The tables can be joined by their ids. An empty cell means that there is nothing to say, never zero or no.',
    ),
    ...tables.flatMap(tableBlocks),
    heading(2, 'Types'),
    bullets(TYPES.map(([type, meaning]): Phrase => [code(type), `: ${meaning}`])),
    heading(2, 'Signs among the reasons'),
    paragraph(
      'What stands in square brackets in sentiment_reasons and attitude_reasons is a code, or one of these signs:',
    ),
    bullets(SIGN_MEANINGS.map(([sign, meaning]): Phrase => [code(sign), `: ${meaning}`])),
    heading(2, 'How texts were written'),
    bullets([
      [
        'Control characters are shown by their pictures, so that NUL becomes ',
        code('␀'),
        '; halves of broken characters, control characters from U+0080 on, and what turns the direction of writing beyond its own words become ',
        code('�'),
        '. One sign stands for one, so offsets hold. Tabs and line breaks stay.',
      ],
      'In a list, a | inside a value is written as \\|, and a backslash as two.',
    ]),
    heading(3, 'In comments.xlsx'),
    bullets([
      'The sheets are called like the tables. Texts stand as they are: a cell that holds a text is a text, whatever it begins with. Numbers are numbers; dates are dates, by the clock of the page, with the zone beside them where the page prints one.',
      `A text longer than the ${figure(LONGEST_CELL)} characters that a cell holds ends with a note, and stands whole, in parts, in a sheet called long_cells. A table with more rows than the ${figure(MOST_ROWS)} that fit on a sheet goes on in a second one, such as targets_2.`,
    ]),
    heading(3, 'In the CSV files'),
    bullets(ofCsvFiles(csv)),
    ...(formats.includes('parquet') ? PARQUET : []),
  ]);

const ofCsvFiles = ({ bom, separator }: CsvDialect): string[] => [
  `They are ${separator}-separated UTF-8 with LF at the end of each row. Line breaks inside a text stay; such a text stands in quotation marks, as does any that could be taken for a number, a date or a formula.`,
  bom
    ? 'Each file begins with a byte order mark, by which Excel knows that it is UTF-8. Scripts should read it as utf-8-sig; the option --no-bom leaves it out.'
    : 'No file begins with a byte order mark, since --no-bom was given. Excel then has to be told that it is UTF-8.',
  `So that no spreadsheet runs a text as a formula, an apostrophe stands before =, +, - and @, also in full width, where they begin a text, or follow a line break, a tab or a ${otherSeparator(separator)} in it, at which a program breaks the text apart that was told another separator. Spaces and quotation marks may stand between; the minus of ;-) needs no apostrophe. To have the original back, take away the apostrophe before every such sign in such a place. Offsets (start, end) count from the original.`,
  `Tell the spreadsheet program that the separator is the ${separator}, and nothing else, and import text columns as text: programs otherwise turn a name such as 007 into 7. comments.xlsx needs no such care. Excel takes the separator from the settings of the computer; --separator chooses the one that it wants.`,
  'The files hold everything, also texts and tables that are too long for a spreadsheet, of which some programs show only the beginning without a word.',
];

const PARQUET: readonly Block[] = [
  heading(3, 'In the Parquet files'),
  bullets([
    'They hold the same tables and columns as the CSV files. Texts stand as they are, with no apostrophe added: no spreadsheet reads them. Lists are lists of texts, without values where a CSV cell is empty. Whole numbers, other numbers and truth values are such; dates are texts, since some have no time and most no zone.',
  ]),
];

const otherSeparator = (separator: Separator): Separator => (separator === 'comma' ? 'semicolon' : 'comma');

const tableBlocks = ({ name, about, columns }: TableHead): Block[] => [
  heading(2, name),
  paragraph(`Each row of ${name}.csv, and of the sheet of that name, is ${about}`),
  table(
    ['Column', 'Type', 'Meaning'],
    columns.map(({ name: column, type, meaning }): Phrase[] => [code(column), type, meaning]),
  ),
];
