import { didYouMean } from '../../codebook/nearest.ts';
import { InputError, UsageError } from '../../errors.ts';
import { COLUMN_NAMES, type ColumnMap, FIELDS, type Field, plainName } from './fields.ts';

/**
 * Reads a mapping as users write it: `author=user,text=body`.
 *
 * @throws UsageError that names the part, the fields there are, and the nearest of them
 */
export function parseColumnMap(written: string): ColumnMap {
  const map = new Map<Field, string>();
  for (const part of written.split(',').filter((each) => each.trim() !== '')) {
    const [name = '', ...rest] = part.split('=');
    const column = rest.join('=').trim();
    const field = FIELDS.find((each) => each === name.trim().toLowerCase());
    if (field === undefined) {
      const meant = didYouMean(name.trim(), FIELDS);
      throw new UsageError(
        `--map: unknown field "${name.trim()}"${meant}; the fields are ${FIELDS.join(', ')}`,
      );
    }
    if (column === '') throw new UsageError(`--map: "${part.trim()}" names no column; write ${field}=COLUMN`);
    if (map.has(field)) throw new UsageError(`--map: "${field}" is given twice`);
    map.set(field, column);
  }
  if (map.size === 0) throw new UsageError('--map: it names no column; write it as author=user,text=body');
  return map;
}

/**
 * Finds the column of each field, by the user's mapping first and by the usual names else.
 *
 * @param columns names of the columns, as the export has them
 * @throws InputError where the mapping names a column that is not there, with the columns seen
 */
export function findColumns(columns: readonly string[], map: ColumnMap): ColumnMap {
  const byName = new Map(columns.map((column) => [plainName(column), column] as const).toReversed());
  const found = new Map<Field, string>();
  const usual = (field: Field): string | undefined => {
    // One column is not both the comment, or its id, and what it stands under.
    const taken = [found.get('text'), field === 'thread' ? found.get('id') : undefined];
    return COLUMN_NAMES[field]
      .map((name) => byName.get(name))
      .find((column) => column !== undefined && !taken.includes(column));
  };
  for (const field of FIELDS) {
    const asked = map.get(field);
    const column =
      asked === undefined
        ? usual(field)
        : (columns.find((name) => name === asked) ?? byName.get(plainName(asked)));
    if (column !== undefined) found.set(field, column);
    else if (asked !== undefined) {
      throw new InputError(
        `It has no column "${asked}" for ${field}${didYouMean(asked, columns)}; ${columnsSeen(columns)}.`,
      );
    }
  }
  return found;
}

const MANY_COLUMNS = 40;

/** `the columns are a, b and c`, for messages. */
export function columnsSeen(columns: readonly string[]): string {
  const named = columns.filter((name) => name.trim() !== '');
  const more = named.length - MANY_COLUMNS;
  return `the columns are ${named.slice(0, MANY_COLUMNS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
