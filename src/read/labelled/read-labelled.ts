import { didYouMean } from '../../codebook/nearest.ts';
import { InputError, UsageError } from '../../errors.ts';
import { adjudicatedAnswer } from '../../model/hand-codings.ts';
import type { LabelledRow } from '../../model/labelled-row.ts';
import { type Blank, readAnswer } from '../coding-sheets/read-answer.ts';
import { readCodingSheets } from '../coding-sheets/read-coding-sheets.ts';
import { USUAL_COLUMNS } from '../coding-sheets/sheet-columns.ts';
import { sheetRows } from '../coding-sheets/sheet-rows.ts';
import type { Row } from '../exports/table.ts';
import { jsonLines } from './json-lines.ts';
import { attitudeOf, type LabelReading, labelOfAnswer, majority } from './label-of.ts';
import { targetsOf } from './targets-of.ts';

/** What is to be learned, and where it stands. */
export interface WantedLabels extends LabelReading {
  /** Whether the labels are attitudes toward targets. */
  readonly isAttitude: boolean;
  /** The column of the labels; without it, the one called like the code, or else `label`. */
  readonly column?: string | undefined;
  /** What an empty cell means; without it, that the row is not coded. */
  readonly blank?: Blank | undefined;
}

const TEXT_COLUMNS = ['text', 'comment'];

/**
 * Reads texts with what people said of them: coding sheets (CSV or .xlsx) of one or several coders, or any CSV or JSON
 * Lines with the columns id, text and a label. Several sheets are taken together: what most coders of a unit say counts,
 * and what a coder called adjudicated settles. For attitudes a row names its target by `targets` (`[{"start","end"}]`) or
 * by the words in `target`.
 *
 * @throws UsageError where a column is missing, InputError where a row makes no sense
 */
export async function readLabelled(files: readonly string[], wanted: WantedLabels): Promise<LabelledRow[]> {
  const areSheets = files.length > 1 && !wanted.isAttitude && !files.some(isJsonLines);
  if (areSheets) return sheetLabels(files, wanted.column ?? wanted.code.id, wanted);
  const rows: LabelledRow[] = [];
  for (const file of files) rows.push(...(await readOne(file, wanted)));
  return rows;
}

const isJsonLines = (file: string): boolean => /\.(?:jsonl|ndjson)$/i.test(file);

async function readOne(file: string, wanted: WantedLabels): Promise<LabelledRow[]> {
  const { columns, rows } = isJsonLines(file)
    ? await jsonLines(file)
    : await sheetRows(file, { known: knownColumns(wanted) });
  const text = TEXT_COLUMNS.find((name) => columns.includes(name));
  if (text === undefined) {
    throw new UsageError(`${file}: it wants a column "text"; its columns are ${columns.join(', ')}`);
  }
  const column = labelColumn(file, columns, wanted);
  if (wanted.isAttitude) return attitudeRows(file, rows, { text, column });
  if (columns.includes('coder')) return sheetLabels([file], column, wanted);
  return rows.map((row, at) => ({
    id: idOf(row, at),
    text: row.cells.get(text) ?? '',
    label: labelIn(file, row, column, wanted),
    target: null,
  }));
}

const knownColumns = ({ code, column }: WantedLabels): string[] => [
  ...(column === undefined ? [code.id, 'label'] : [column]),
  'target',
  'targets',
  ...USUAL_COLUMNS,
];

function labelColumn(file: string, columns: readonly string[], { column, code }: WantedLabels): string {
  const found = column === undefined ? [code.id, 'label'].find((name) => columns.includes(name)) : column;
  if (found !== undefined && columns.includes(found)) return found;
  const missing = column ?? code.id;
  throw new UsageError(
    `${file}: there is no column "${missing}"${didYouMean(missing, columns)}; name the column of the labels by --column; its columns are ${columns.join(', ')}`,
  );
}

const idOf = ({ cells, line }: Row, at: number): string =>
  cells.get('comment_id') ?? cells.get('id') ?? cells.get('unit') ?? `row ${line || at + 1}`;

function labelIn(file: string, { cells, line }: Row, column: string, wanted: WantedLabels): string | null {
  const answer = readAnswer(cells.get(column) ?? '', wanted.code, wanted.blank ?? 'missing');
  if (typeof answer === 'string') throw new InputError(`${file}:${line}: ${answer}`);
  return labelOfAnswer(answer, wanted);
}

/** Sheets of several coders: what settles a unit, or else the majority of those who coded it. */
async function sheetLabels(
  files: readonly string[],
  column: string,
  wanted: WantedLabels,
): Promise<LabelledRow[]> {
  const code = { ...wanted.code, id: column };
  const { units, coders } = await readCodingSheets(files, [code], { codes: [column], blank: wanted.blank });
  return units.map(({ unit, text, answers }) => {
    const said = answers.get(column) ?? [];
    const settled = adjudicatedAnswer(said, coders);
    const labels = said.map((answer) => labelOfAnswer(answer, wanted));
    return {
      id: unit,
      text: text ?? '',
      label: settled === null ? majority(labels) : labelOfAnswer(settled, wanted),
      target: null,
    };
  });
}

function attitudeRows(
  file: string,
  rows: readonly Row[],
  { text, column }: { readonly text: string; readonly column: string },
): LabelledRow[] {
  return rows.flatMap((row, at) => {
    const place = `${file}:${row.line}`;
    const words = row.cells.get(text) ?? '';
    const written = row.cells.get(column) ?? '';
    const label = written.trim() === '' ? null : attitudeOf(written);
    if (label === undefined) {
      throw new InputError(`${place}: "${written}" is no attitude; it is one of neg, neu and pos`);
    }
    return targetsOf(row, words, place).map((target, which) => ({
      id: which === 0 ? idOf(row, at) : `${idOf(row, at)} ${which + 1}`,
      text: words,
      label,
      target,
    }));
  });
}
