import { didYouMean } from '../../codebook/nearest.ts';
import { UsageError } from '../../errors.ts';
import type { CollectedRows } from '../collect-rows.ts';
import type { Row } from '../exports/table.ts';
import { renamed } from './column-names.ts';

/** What is known of a sheet in which each coder has columns of their own. */
export interface WideSheet {
  readonly file: string;
  readonly coders: readonly string[];
  /** What a column is the code of that bears the name of its coder alone. */
  readonly onlyCode: string;
  readonly knownCodes: readonly string[];
  /** Codes that are asked for; without them, all. */
  readonly codes?: readonly string[] | undefined;
  /** Whether columns name the unit. */
  readonly hasUnit: boolean;
}

/** A column, and whose coding by which code stands in it. */
interface CodedColumn {
  readonly column: string;
  readonly coder: string;
  readonly code: string;
}

/**
 * The same as a long sheet with the columns `coder`, `code` and `value` beside its own. Columns are called like a coder,
 * or like a code and a coder: `blame_anna`, `anna.blame`. Rows that no unit names are told by their number.
 *
 * @throws UsageError where a coder has no column
 */
export function asLongSheet({ columns, rows }: CollectedRows, sheet: WideSheet): CollectedRows {
  const { hasUnit } = sheet;
  const coded = columns.flatMap((column) => codedColumn(column, sheet));
  for (const coder of sheet.coders) {
    if (coded.some((each) => each.coder === coder)) continue;
    const meant = didYouMean(coder, columns);
    throw new UsageError(
      `${sheet.file}: --coder-columns: no column is called like "${coder}"${meant}; its columns are ${columns.join(', ')}`,
    );
  }
  const own = columns.filter((column) => !coded.some((each) => each.column === column));
  const asked = coded.filter(({ code }) => sheet.codes?.includes(code) ?? true);
  return {
    columns: [...own, ...(hasUnit ? [] : ['unit']), 'coder', 'code', 'value'],
    rows: rows.flatMap((row) =>
      asked.map(({ column, coder, code }): Row => {
        const cells = new Map(own.flatMap((name) => pair(name, row.cells.get(name))));
        if (!hasUnit) cells.set('unit', String(row.line));
        cells.set('coder', coder).set('code', code);
        return { line: row.line, cells: new Map([...cells, ...pair('value', row.cells.get(column))]) };
      }),
    ),
  };
}

const pair = (name: string, cell: string | undefined): [string, string][] =>
  cell === undefined ? [] : [[name, cell]];

/** What parts the names of a code and of a coder. */
const BETWEEN = /^[\s_.:/-]+|[\s_.:/-]+$/g;

function codedColumn(column: string, { coders, onlyCode, knownCodes }: WideSheet): CodedColumn[] {
  const folded = column.toLowerCase();
  for (const coder of coders.toSorted((a, b) => b.length - a.length)) {
    const name = coder.toLowerCase();
    if (folded === name) return [{ column, coder, code: onlyCode }];
    const rest = folded.endsWith(name)
      ? column.slice(0, -name.length)
      : folded.startsWith(name)
        ? column.slice(name.length)
        : '';
    const code = rest.replace(BETWEEN, '');
    if (code === '' || code === rest) continue;
    return [{ column, coder, code: renamed([code], knownCodes).get(code) ?? code }];
  }
  return [];
}
