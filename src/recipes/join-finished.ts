import type { Fingerprint } from '../measure/fingerprint.ts';
import { unpackFingerprints } from '../measure/packed-fingerprints.ts';
import type { hashOfAuthor } from '../measure/repeats.ts';
import type { CsvDialect } from '../model/csv-dialect.ts';
import {
  type FinishedPiece,
  type FinishedStretch,
  MARK,
  MARKS,
  type NamedComment,
} from '../model/finished-page.ts';
import type { Duplicate } from '../model/measures.ts';
import type { CorpusReport } from '../report/corpus-report.ts';
import type { ReportPiece } from '../report/report-file.ts';
import { DUPLICATES_FILE, type DuplicateCells, withDuplicates } from '../report/tables/duplicate-cells.ts';

/**
 * What a comment repeats; null where it is the first to say so.
 *
 * @param line where, among the lines that name comments, its own begins
 */
export type RepeatOf = (
  line: number,
  fingerprint: Fingerprint,
  author: () => ReturnType<typeof hashOfAuthor>,
) => Duplicate<NamedComment> | null;

/** Adds finished pages, the next in input order, to the report of a corpus: their bytes are copied. */
export function* finishedAdded(
  stretch: FinishedStretch,
  report: CorpusReport,
  repeatOf: RepeatOf,
  csv: CsvDialect,
): Generator<ReportPiece> {
  const found = repeatsIn(stretch, repeatOf);
  const byRow = new Map(found.map(({ row, duplicate }) => [row, duplicate]));
  yield* report.addFinished(stretch.pages, withCells(stretch, found, csv), stretch.kept, byRow);
}

/** A comment that repeats another: its place among those of a stretch, its cells, and what it repeats. */
interface Repeat extends DuplicateCells {
  readonly row: number;
}

function repeatsIn({ marks, fingerprints }: FinishedStretch, repeatOf: RepeatOf): Repeat[] {
  const found: Repeat[] = [];
  let from = 0;
  for (const fingerprint of unpackFingerprints(fingerprints)) {
    const mark = (which: number): number => marks[from + which] as number;
    const duplicate = repeatOf(mark(MARK.line), fingerprint, () =>
      mark(MARK.named) === 0 ? null : [mark(MARK.name), mark(MARK.otherName)],
    );
    if (duplicate !== null) found.push({ row: mark(MARK.row), place: mark(MARK.cells), duplicate });
    from += MARKS;
  }
  return found;
}

/** The pieces of finished pages, with what their comments repeat of others put in. */
const withCells = (
  { pieces }: FinishedStretch,
  repeats: readonly Repeat[],
  csv: CsvDialect,
): FinishedPiece[] =>
  repeats.length === 0
    ? [...pieces]
    : pieces.map((piece) =>
        piece.path === DUPLICATES_FILE
          ? { ...piece, content: withDuplicates(piece.content, repeats, csv) }
          : piece,
      );
