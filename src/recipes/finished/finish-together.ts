import type { ReportedCodebook } from '../../codebook/reported-codebook.ts';
import { AdditiveMeasures } from '../../measure/corpus/additive-measures.ts';
import type { MeasuredApart } from '../../measure/measure-corpus.ts';
import { measurePage } from '../../measure/measure-page.ts';
import { printingsOn } from '../../measure/repetition/reprints.ts';
import { CommentsAgainstArticles } from '../../measure/words/comments-against-articles.ts';
import type { CodedComment, CodedPage } from '../../model/coded-page.ts';
import type { GatheredStretch } from '../../model/finished-page.ts';
import { isProblem, type Problem } from '../../model/problem.ts';
import { memoryScratch } from '../../scratch/scratch.ts';
import { FinishedStretches } from '../../write/shards/finished-stretches.ts';
import type { PageFinishing } from './finish-page.ts';

/** Pages that follow each other in a corpus, as plain data: what they add to its report, and what was measured of them. */
export interface FinishedTogether extends MeasuredApart {
  /** Its comments are named by lines of JSON that hold them whole. */
  readonly stretch: GatheredStretch;
  /** Inputs between them that were not used. */
  readonly problems: readonly Problem[];
}

/**
 * measure -> report, as far as some pages by themselves can tell.
 *
 * @returns null where an article on them may have been printed before, as only the corpus can tell
 */
export function finishTogether(
  coded: readonly (CodedPage | Problem)[],
  codebook: ReportedCodebook,
  finishing: PageFinishing,
): FinishedTogether | null {
  const pages = coded.filter((met): met is CodedPage => !isProblem(met));
  if (pages.some((page) => printingsOn(page).length > 0)) return null;
  const additive = new AdditiveMeasures(codebook, memoryScratch);
  const keyWords = new CommentsAgainstArticles(memoryScratch);
  const stretches = new FinishedStretches();
  for (const page of pages) {
    const measures = measurePage(page, codebook);
    additive.addPage(page, measures, NONE);
    keyWords.addPage(page, NONE);
    const finished = finishing.finish({ coded: page, measures, reprints: NONE });
    const commentOf = ({ row }: { row: number }) => (page.codedComments[row] as CodedComment).comment;
    stretches.addPage(finished, page.codedComments.length, commentOf);
  }
  return {
    stretch: stretches.take(),
    problems: coded.filter(isProblem),
    measures: [...additive.saved()],
    words: [...keyWords.saved()],
    waiting: keyWords.counts ? NOTHING : keyWords.waiting(),
  };
}

const NONE: ReadonlyMap<string, string> = new Map();

const NOTHING = new Uint8Array(0);
