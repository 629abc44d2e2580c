import path from 'node:path';
import { InputError } from '../../errors.ts';
import {
  type Answer,
  type CodedBy,
  type HandCodedUnit,
  type HandCodings,
  NONE,
} from '../../model/hand-codings.ts';
import type { Row } from '../exports/table.ts';
import { oversights } from './oversights.ts';
import { type Blank, readAnswer } from './read-answer.ts';
import type { Said } from './said.ts';
import {
  type SheetColumns,
  sheetColumns,
  USUAL_COLUMNS,
  unitColumns,
  unitOf,
  type WantedColumns,
} from './sheet-columns.ts';
import { sheetRows } from './sheet-rows.ts';
import { asLongSheet } from './wide-sheet.ts';

/** How coding sheets are to be read. */
export interface SheetOptions extends Omit<WantedColumns, 'known'> {
  readonly blank?: Blank | undefined;
  /** Coders who have columns of their own in the sheets, named after them. */
  readonly coderColumns?: readonly string[] | undefined;
}

/** Mistakes that are told at once; the number of the others is. */
const MOST_TOLD = 8;

/**
 * Reads what people coded: sheets of ours or others', CSV or .xlsx, with a column for each code, or long with a row
 * for each coding (`unit,coder,value`, and `code` where there are several), or wide with columns for each coder. A sheet
 * without a column `coder` is named after its file.
 *
 * @param known codes whose values are checked; any other column may hold anything
 * @throws UsageError where columns are missing
 * @throws InputError where a sheet cannot be read, and with every cell that is no value of its code
 */
export async function readCodingSheets(
  files: readonly string[],
  known: readonly CodedBy[],
  options: SheetOptions = {},
): Promise<HandCodings> {
  const mistakes: string[] = [];
  const said: Said[] = [];
  for (const file of files) said.push(...(await readSheet(file, known, options, mistakes)));
  const named = withDistinctCoders(said);
  const units = gather(named, mistakes);
  if (mistakes.length > 0) {
    const more = mistakes.length > MOST_TOLD ? [`and ${mistakes.length - MOST_TOLD} more such cells`] : [];
    throw new InputError([...mistakes.slice(0, MOST_TOLD), ...more].join('\n'));
  }
  const codes = new Map(named.map(({ code }) => [code.id, code]));
  return { coders: codersOf(named), codes: [...codes.values()], units, notes: oversights(said) };
}

const codersOf = (said: readonly Said[]): string[] => [...new Set(said.map(({ coder }) => coder))];

async function readSheet(
  file: string,
  known: readonly CodedBy[],
  { blank = 'missing', coderColumns, ...options }: SheetOptions,
  mistakes: string[],
): Promise<Said[]> {
  const ids = known.map(({ id }) => id);
  const names = [...ids, ...(options.codes ?? []), ...USUAL_COLUMNS];
  const stem = path.basename(file, path.extname(file));
  const sheet = await sheetRows(file, { known: names, unit: options.unit });
  const { columns, rows } =
    coderColumns === undefined
      ? sheet
      : asLongSheet(sheet, {
          file,
          coders: coderColumns,
          onlyCode: options.codes?.[0] ?? stem,
          knownCodes: ids,
          codes: options.codes,
          hasUnit: options.unit !== undefined || unitColumns(sheet.columns) !== undefined,
        });
  const found = sheetColumns(file, columns, { ...options, known: ids });
  const codeOf = (id: string): CodedBy =>
    known.find((code) => code.id === id) ?? { id, values: [], isTheme: false };
  return rows.flatMap((row) => readRow(row, { file, stem, found, codeOf, blank }, mistakes));
}

/** A sheet, as its rows are read. */
interface Sheet {
  readonly file: string;
  /** Names the coder where the rows do not. */
  readonly stem: string;
  readonly found: SheetColumns;
  readonly codeOf: (id: string) => CodedBy;
  readonly blank: Blank;
}

function readRow(row: Row, { file, stem, found, codeOf, blank }: Sheet, mistakes: string[]): Said[] {
  const place = `${file}:${row.line}`;
  const unit = unitOf(row, found.unit);
  const cell = (column: string | null): string | null => row.cells.get(column ?? '')?.trim() ?? null;
  const coder = cell(found.coder) ?? stem;
  const text = found.text === null ? null : (row.cells.get(found.text) ?? null);
  const cells = found.value === null ? found.codes : [cell(found.code) ?? found.value];
  if (unit === null) {
    if (cells.some((id) => cell(found.value ?? id) !== null)) mistakes.push(`${place}: it names no unit`);
    return [];
  }
  return cells.map(codeOf).flatMap((code): Said[] => {
    const answer = readAnswer(cell(found.value ?? code.id) ?? '', code, blank);
    if (typeof answer !== 'string') {
      return [{ file, place, unit, coder, code, answer, text, isLong: found.value !== null }];
    }
    mistakes.push(`${place}: ${answer}`);
    return [];
  });
}

/** A coder who coded the same units in two sheets is told apart by the sheet: so is agreement with oneself measured. */
function withDistinctCoders(said: readonly Said[]): Said[] {
  const filesOf = new Map<string, Set<string>>();
  const doubled = new Set<string>();
  for (const { coder, code, unit, file } of said) {
    const key = JSON.stringify([coder, code.id, unit]);
    const files = filesOf.get(key) ?? new Set();
    filesOf.set(key, files.add(file));
    if (files.size > 1) doubled.add(coder);
  }
  return said.map((each) =>
    doubled.has(each.coder) ? { ...each, coder: `${each.coder} (${each.file})` } : each,
  );
}

interface OpenUnit {
  text: string | null;
  readonly answers: Map<string, Answer[]>;
}

function gather(said: readonly Said[], mistakes: string[]): HandCodedUnit[] {
  const coders = codersOf(said);
  const codes = [...new Set(said.map(({ code }) => code.id))];
  const units = new Map<string, OpenUnit>();
  for (const each of said) {
    const nothing = codes.map((code) => [code, coders.map((): Answer => null)] as const);
    const unit = units.get(each.unit) ?? { text: null, answers: new Map(nothing) };
    units.set(each.unit, unit);
    unit.text = longer(unit.text, each.text);
    const answers = unit.answers.get(each.code.id) ?? [];
    const at = coders.indexOf(each.coder);
    const joined = join(answers[at] ?? null, each);
    if (joined === undefined) {
      const before = mistakes.length < MOST_TOLD ? said.find((other) => isSameCell(other, each)) : undefined;
      mistakes.push(`${each.place}: ${each.coder} has coded ${each.unit} before${otherwise(before, each)}`);
    } else answers[at] = joined;
  }
  return [...units].map(([unit, { text, answers }]) => ({ unit, text, answers }));
}

const isSameCell = (a: Said, b: Said): boolean =>
  a.unit === b.unit && a.coder === b.coder && a.code.id === b.code.id && a.answer !== null;

const otherwise = (before: Said | undefined, { code, answer }: Said): string =>
  before === undefined
    ? ', and otherwise'
    : `, at ${before.place}, with ${code.id} ${inWords(before.answer)}, and here ${inWords(answer)}`;

const inWords = (answer: Answer): string => answer?.join('|') || NONE;

/** Sheets may show only how the text begins. */
const longer = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b.length > a.length) ? b : a;

/** In a long sheet the values of a theme may stand in rows of their own; undefined where two rows contradict each other. */
function join(before: Answer, { answer, code, isLong }: Said): Answer | undefined {
  if (before === null || answer === null) return before ?? answer;
  const both = new Set([...before, ...answer]);
  if (both.size === before.length && both.size === answer.length) return before;
  const isList = isLong && code.isTheme && before.length > 0 && answer.length > 0;
  return isList ? code.values.map(({ id }) => id).filter((id) => both.has(id)) : undefined;
}
