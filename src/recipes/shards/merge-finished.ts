import { AdditiveMeasures, type SavedMeasure } from '../../measure/additive-measures.ts';
import { CommentsAgainstArticles, type SavedWords } from '../../measure/comments-against-articles.ts';
import { corpusMeasures } from '../../measure/corpus-measures.ts';
import { unpackFingerprints } from '../../measure/packed-fingerprints.ts';
import { Repeats } from '../../measure/repeats.ts';
import { type Printing, ReprintFinder } from '../../measure/reprints.ts';
import { type CsvDialect, DEFAULT_DIALECT } from '../../model/csv-dialect.ts';
import type { FinishedPiece, HeldPage, LinePlace, NamedComment } from '../../model/finished-page.ts';
import type { Copied } from '../../model/measures.ts';
import { isProblem } from '../../model/problem.ts';
import { renameCodedPage } from '../../model/rename-page.ts';
import type { MakeScratch } from '../../model/scratch.ts';
import { readCodedPage, readEnding, readFinished } from '../../read/shards/read-finished.ts';
import { DUPLICATES_FILE, type DuplicateCells, withDuplicates } from '../../report/tables/duplicate-cells.ts';
import { type AddPages, breathe, type HowCoded, type ReportWriting } from '../report-pages.ts';

/** The finished pages of shards. */
export interface FinishedShards {
  /** Folder of the plan. */
  readonly dir: string;
  /** By shard, in order: where in the file of finished pages the last of them ends. */
  readonly ends: readonly number[];
}

/**
 * Whether the pages of shards stand in the report of the corpus as they were finished: no page of one shard has the id
 * of a page of another, no article is printed in two of them, and the words of comments were counted in all or none.
 */
export async function fitTogether({ dir, ends }: FinishedShards, scratch: MakeScratch): Promise<boolean> {
  const ids = new Set<string>();
  const reprints = new ReprintFinder(scratch);
  const counted = new Set<boolean>();
  for (const [at, end] of ends.entries()) {
    for await (const [kind, told] of readEnding(dir, at + 1, end)) {
      if (kind === 'ids') {
        if (told.some((id) => ids.has(id))) return false;
        for (const id of told) ids.add(id);
      } else if (kind === 'printing') {
        if (reprints.originalOf(told.printing as Printing) !== told.original) return false;
      } else if (kind === 'words') {
        if (told.counted || told.comments > 0) counted.add(told.counted);
      } else break;
    }
  }
  return counted.size < 2;
}

/** A comment, and where the whole of it can be had. */
interface PlacedComment extends NamedComment {
  readonly pageId: string;
  readonly shard: number;
  readonly line: LinePlace;
  readonly row: number;
}

/** Adds the finished pages of shards to a report: their bytes are copied, and what was measured is added up. */
export const finishedPagesAdded = (
  { dir, ends }: FinishedShards,
  { codebook }: HowCoded,
  { csv = DEFAULT_DIALECT, signal, onProblem }: ReportWriting,
  onShard: (shard: number) => void,
): AddPages =>
  async function* (report, scratch) {
    const additive = new AdditiveMeasures(codebook, scratch);
    const keyWords = new CommentsAgainstArticles(scratch);
    const repeats = new Repeats<PlacedComment>(scratch);
    for (const [at, end] of ends.entries()) {
      const shard = at + 1;
      for (const met of readFinished(dir, shard, end)) {
        if (isProblem(met)) {
          additive.addProblem(met);
          report.addProblem(met);
          onProblem?.(met);
        } else yield* report.addFinished(met.page, piecesOf(met, shard, repeats, csv));
        await breathe(signal);
      }
      for await (const [kind, told] of readEnding(dir, shard, end)) {
        if (kind === 'measure') additive.addSaved(told as SavedMeasure);
        else if (kind === 'counted words') keyWords.addSaved(told as SavedWords);
      }
      onShard(shard);
    }
    const copied: Copied[] = [];
    for (const each of repeats.copied()) copied.push(await wholeComment(dir, each));
    return () => corpusMeasures(additive.result(), repeats.counts(), copied, keyWords.result());
  };

/** The pieces of a page, with what its comments repeat of others put in. */
function* piecesOf(
  { page: { pageId }, line, pieces, comments, places, fingerprints }: HeldPage,
  shard: number,
  repeats: Repeats<PlacedComment>,
  csv: CsvDialect,
): Generator<FinishedPiece> {
  const duplicates: DuplicateCells[] = [];
  let at = 0;
  for (const fingerprint of unpackFingerprints(fingerprints)) {
    const { commentId, author, row } = comments[at] as HeldPage['comments'][number];
    const duplicate = repeats.of({ commentId, author, pageId, shard, line, row }, fingerprint);
    if (duplicate !== null) duplicates.push({ place: places[at] ?? 0, duplicate });
    at += 1;
  }
  for (const piece of pieces) {
    if (piece.path !== DUPLICATES_FILE) yield piece;
    else for (const content of withDuplicates(piece.content, duplicates, csv)) yield { ...piece, content };
  }
}

/** A comment that was copied, whole. */
async function wholeComment(dir: string, { original, ...counts }: Copied<PlacedComment>): Promise<Copied> {
  const { shard, line, pageId, row } = original;
  const { comments } = renameCodedPage(await readCodedPage(dir, shard, line), pageId);
  const comment = comments[row];
  if (comment === undefined) throw new RangeError(`shard ${shard} has no comment ${original.commentId}`);
  return { ...counts, original: comment };
}
