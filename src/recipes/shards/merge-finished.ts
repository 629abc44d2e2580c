import { AdditiveMeasures, type SavedMeasure } from '../../measure/corpus/additive-measures.ts';
import { corpusMeasures } from '../../measure/corpus/corpus-measures.ts';
import { Repeats } from '../../measure/repetition/repeats.ts';
import { type Printing, ReprintFinder } from '../../measure/repetition/reprints.ts';
import { CommentsAgainstArticles, type SavedWords } from '../../measure/words/comments-against-articles.ts';
import type { LinePlace, NamedComment } from '../../model/finished-page.ts';
import type { Copied, CorpusMeasures } from '../../model/measures.ts';
import { renameComment } from '../../model/rename-page.ts';
import {
  PlacedComments,
  readCodedComment,
  readEnding,
  readFinished,
} from '../../read/shards/read-finished.ts';
import type { MakeScratch } from '../../scratch/scratch.ts';
import { finishedAdded, type RepeatOf } from '../finished/add-finished.ts';
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
    for (const [kind, told] of readEnding(dir, at + 1, end)) {
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

/** Files of finished pages are shorter than this, so that a place in one of them and its shard make one number. */
const LONGEST_FILE = 2 ** 39;

/** A comment, and where the whole of it can be had. */
interface FoundComment extends NamedComment {
  readonly pageId: string;
  readonly shard: number;
  readonly line: LinePlace;
}

/** Adds the finished pages of shards to a report: their bytes are copied, and what was measured is added up. */
export const finishedPagesAdded = (
  { dir, ends }: FinishedShards,
  { codebook }: HowCoded,
  { signal, onProblem }: ReportWriting,
  onShard: (shard: number) => void,
): AddPages =>
  async function* (report, scratch) {
    const additive = new AdditiveMeasures(codebook, scratch);
    const keyWords = new CommentsAgainstArticles(scratch);
    const placed = new PlacedComments(dir);
    const repeats = new Repeats(scratch, (place) => commentAt(placed, place));
    try {
      for (const [at, end] of ends.entries()) {
        const shard = at + 1;
        for (const stretch of readFinished(dir, shard, end)) {
          for (const problem of stretch.problems) {
            additive.addProblem(problem);
            report.addProblem(problem);
            onProblem?.(problem);
          }
          const start = at * LONGEST_FILE + stretch.namedAt;
          const repeatOf: RepeatOf = (line, ...comment) => repeats.of(start + line, ...comment);
          yield* finishedAdded(stretch, report, repeatOf);
          await breathe(signal);
        }
        for (const [kind, told] of readEnding(dir, shard, end)) {
          if (kind === 'measure') additive.addSaved(told as SavedMeasure);
          else if (kind === 'counted words') keyWords.addSaved(told as SavedWords);
        }
        onShard(shard);
      }
      const copied: CorpusMeasures['copied'][number][] = [];
      for (const each of repeats.copied()) copied.push(await wholeComment(dir, each));
      return () => corpusMeasures(additive.result(), repeats.counts(), copied, keyWords.result());
    } finally {
      placed.close();
    }
  };

/** The comment at such a place. */
function commentAt(placed: PlacedComments, place: number): FoundComment {
  const shard = Math.floor(place / LONGEST_FILE) + 1;
  const [commentId, author, pageId, ...line] = placed.at(shard, place % LONGEST_FILE);
  return { commentId, author, pageId, shard, line };
}

/** A comment that was copied, whole. */
async function wholeComment(
  dir: string,
  { original, ...counts }: Copied<FoundComment>,
): Promise<CorpusMeasures['copied'][number]> {
  const { shard, line, pageId } = original;
  const { comment } = await readCodedComment(dir, shard, line);
  return { ...counts, original: renameComment(comment, pageId) };
}
