import type { Fingerprint } from '../../measure/repetition/fingerprint.ts';
import { unpackFingerprints } from '../../measure/repetition/packed-fingerprints.ts';
import type { hashOfAuthor } from '../../measure/repetition/repeats.ts';
import type { FilePiece } from '../../model/file-piece.ts';
import { type FinishedStretch, MARK, MARKS, type NamedComment } from '../../model/finished-page.ts';
import type { Duplicate } from '../../model/measures.ts';
import type { RepeatsByRow } from '../../report/context.ts';
import type { CorpusReport } from '../../report/corpus-report.ts';

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
export const finishedAdded = (
  stretch: FinishedStretch,
  report: CorpusReport,
  repeatOf: RepeatOf,
): Generator<FilePiece> => report.addFinished(stretch, repeatsIn(stretch, repeatOf));

function repeatsIn({ marks, fingerprints }: FinishedStretch, repeatOf: RepeatOf): RepeatsByRow {
  const found = new Map<number, Duplicate<NamedComment>>();
  let from = 0;
  for (const fingerprint of unpackFingerprints(fingerprints)) {
    const mark = (which: number): number => marks[from + which] as number;
    const duplicate = repeatOf(mark(MARK.line), fingerprint, () =>
      mark(MARK.named) === 0 ? null : [mark(MARK.name), mark(MARK.otherName)],
    );
    if (duplicate !== null) found.set(mark(MARK.row), duplicate);
    from += MARKS;
  }
  return found;
}
