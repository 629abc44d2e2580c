import { type Choices, makeTable, type Table } from '../table.ts';
import { columnName, placeOf } from './cell-xml.ts';
import { xmlText } from './xml-text.ts';

/** What may be chosen -> the cells that hold it, such as `choices!$A$2:$A$6`. */
export type ChoicePlaces = ReadonlyMap<Choices, string>;

const SHEET = 'choices';

/** A sheet of everything that drop-down lists offer, a column for each; a list inside a cell could hold 255 characters. */
export function choicesOf(tables: readonly Table[]): { table: Table | null; places: ChoicePlaces } {
  const lists = tables
    .flatMap(({ columns }) => columns)
    .flatMap(({ name, choices = [] }) => choices.map((each) => ({ name, choices: each })));
  const places = new Map(
    lists.map(({ choices }, at) => {
      const letter = columnName(at);
      return [choices, `${SHEET}!$${letter}$2:$${letter}$${choices.values.length + 1}`];
    }),
  );
  if (lists.length === 0) return { table: null, places };
  const columns = lists.map(({ name, choices: { values } }) => ({
    name,
    meaning: 'What may be chosen.',
    type: 'id' as const,
    value: (row: number) => values[row] ?? null,
  }));
  const longest = Math.max(...lists.map(({ choices }) => choices.values.length));
  const rows = Array.from({ length: longest }, (_, row) => row);
  return { table: makeTable(SHEET, 'one choice of each drop-down list.', columns, () => rows), places };
}

/** How much of a title and of a message spreadsheet programs show; with more, some refuse the file. */
const LONGEST_TITLE = 32;
const LONGEST_HINT = 255;

/** The drop-down lists of a sheet; what is not in a list is refused, unless several values may be joined. */
export function validationsXml(columns: Table['columns'], lastRow: number, places: ChoicePlaces): string {
  const all = columns.flatMap(({ choices = [] }, at) => choices.map((each) => ({ at, choices: each })));
  const lists = all.flatMap(({ at, choices }) => {
    const place = places.get(choices);
    const { several, title, hint, rows } = choices;
    // The header is row 1.
    const [first, last] = rows === undefined ? [2, lastRow] : [rows.from + 2, Math.min(rows.to + 1, lastRow)];
    if (place === undefined || last < first) return [];
    return [
      `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="${several ? 0 : 1}"`,
      ` errorTitle="${cut(title, LONGEST_TITLE)}" error="${cut(hint, LONGEST_HINT)}"`,
      ` promptTitle="${cut(title, LONGEST_TITLE)}" prompt="${cut(hint, LONGEST_HINT)}"`,
      ` sqref="${placeOf(at, first)}:${placeOf(at, last)}"><formula1>${place}</formula1></dataValidation>`,
    ].join('');
  });
  return lists.length === 0
    ? ''
    : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

const cut = (text: string, longest: number): string => xmlText(text.slice(0, longest));
