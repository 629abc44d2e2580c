import { didYouMean } from '../../codebook/nearest.ts';
import { UsageError } from '../../errors.ts';
import type { Row } from '../exports/table.ts';

/** Which columns of a sheet say what; null where none does. */
export interface SheetColumns {
  /** Together they name the unit. */
  readonly unit: readonly string[];
  readonly coder: string | null;
  readonly text: string | null;
  /** One column for each code; empty in a long sheet. */
  readonly codes: readonly string[];
  /** Of a long sheet, which has a row for each coding. */
  readonly value: string | null;
  readonly code: string | null;
}

/** What the caller knows of the columns. */
export interface WantedColumns {
  /** Codes of the codebook. */
  readonly known: readonly string[];
  /** Columns to be taken for codes; without them, those that are codes of the codebook. */
  readonly codes?: readonly string[] | undefined;
  /** Columns that name the unit; without them, those that do in sheets of ours and of others. */
  readonly unit?: readonly string[] | undefined;
}

const UNITS = [['comment_id'], ['unit'], ['unit_id'], ['id'], ['page', 'ordinal']];
const TEXTS = ['text', 'comment', 'starts_with'];

/** What columns are called that say the same in every sheet. */
export const USUAL_COLUMNS: readonly string[] = [
  ...new Set([...UNITS.flat(), ...TEXTS, 'coder', 'code', 'value']),
];

/**
 * The columns that name the unit; undefined where none do.
 *
 * @param wanted those that are to name it; without them, those that do in sheets of ours and of others
 */
export const unitColumns = (
  columns: readonly string[],
  wanted?: readonly string[],
): readonly string[] | undefined =>
  (wanted === undefined ? UNITS : [wanted]).find((names) => names.every((name) => columns.includes(name)));

/**
 * Tells which columns of a sheet say what.
 *
 * @throws UsageError with the columns that there are, and the option that helps
 */
export function sheetColumns(file: string, columns: readonly string[], wanted: WantedColumns): SheetColumns {
  const there = `its columns are ${columns.join(', ')}`;
  const named = (names: readonly string[], option: string): readonly string[] => {
    for (const name of names) {
      if (columns.includes(name)) continue;
      throw new UsageError(
        `${file}: ${option}: there is no column "${name}"${didYouMean(name, columns)}; ${there}`,
      );
    }
    return names;
  };
  const unit = wanted.unit === undefined ? unitColumns(columns) : named(wanted.unit, '--unit');
  if (unit === undefined) {
    const deleted = columns.includes('in_reply_to')
      ? 'the column comment_id, which names the comments, is gone; copy it back from the sheet that was handed out, or say with --unit what names them'
      : 'which column names the unit? Say so with --unit';
    throw new UsageError(`${file}: ${deleted}; ${there}`);
  }
  const has = (name: string): string | null => (columns.includes(name) ? name : null);
  const found = { unit, coder: has('coder'), text: TEXTS.find((name) => columns.includes(name)) ?? null };
  const codes = columns.filter((name) => wanted.known.includes(name));
  if (columns.includes('value') && columns.includes('coder') && codes.length === 0) {
    return { ...found, codes: [], value: 'value', code: has('code') };
  }
  const chosen = wanted.codes === undefined ? codes : named(wanted.codes, '--codes');
  if (chosen.length === 0) {
    throw new UsageError(
      `${file}: which columns are codes? Say so with --codes, or with --coder-columns where each coder has columns; ${there}`,
    );
  }
  return { ...found, codes: chosen, value: null, code: null };
}

/** The unit of a row; null where the row names none. */
export function unitOf({ cells }: Row, unit: readonly string[]): string | null {
  const names = unit.map((column) => cells.get(column)?.trim() ?? '');
  return names.includes('') ? null : names.join(' ');
}
