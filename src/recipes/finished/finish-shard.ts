import type { ReportedCodebook } from '../../codebook/reported-codebook.ts';
import { AdditiveMeasures } from '../../measure/corpus/additive-measures.ts';
import { measurePage } from '../../measure/measure-page.ts';
import { printingsOn, ReprintFinder } from '../../measure/repetition/reprints.ts';
import { CommentsAgainstArticles } from '../../measure/words/comments-against-articles.ts';
import type { CodedPage } from '../../model/coded-page.ts';
import type { FinishedPage, ShardEnding } from '../../model/finished-page.ts';
import type { HtmlAssets } from '../../report/html/html-assets.ts';
import type { ReportOptions } from '../../report/report-options.ts';
import type { MakeScratch } from '../../scratch/scratch.ts';
import { Spool } from '../../scratch/spool.ts';
import { PageNumbers } from '../page-numbers.ts';
import { PageFinishing } from './finish-page.ts';

/** Ids that are told together. */
const IDS = 256;

/**
 * measure -> report, for a shard: makes of each page what it adds to the report of the whole corpus, and of all of them
 * what must be known to put the shards together.
 */
export class ShardFinishing {
  readonly #codebook: ReportedCodebook;
  readonly #finishing: PageFinishing;
  readonly #numbers = new PageNumbers();
  readonly #reprints: ReprintFinder;
  readonly #printings: Spool<Extract<ShardEnding, readonly ['printing', unknown]>>;
  readonly #additive: AdditiveMeasures;
  readonly #keyWords: CommentsAgainstArticles;
  #comments = 0;

  constructor(codebook: ReportedCodebook, options: ReportOptions, assets: HtmlAssets, scratch: MakeScratch) {
    this.#codebook = codebook;
    this.#finishing = new PageFinishing(codebook, options, assets);
    this.#reprints = new ReprintFinder(scratch);
    this.#printings = new Spool(scratch);
    this.#additive = new AdditiveMeasures(codebook, scratch);
    this.#keyWords = new CommentsAgainstArticles(scratch);
  }

  /** @param met the next page in input order */
  finish(met: CodedPage): FinishedPage {
    const coded = this.#numbers.numbered(met);
    const reprints = this.#reprintsOn(coded);
    const measures = measurePage(coded, this.#codebook);
    this.#additive.addPage(coded, measures, reprints);
    this.#keyWords.addPage(coded, reprints);
    this.#comments += coded.comments.length;
    return this.#finishing.finish({ coded, measures, reprints });
  }

  #reprintsOn(coded: CodedPage): Map<string, string> {
    const reprints = new Map<string, string>();
    for (const printing of printingsOn(coded)) {
      const original = this.#reprints.originalOf(printing);
      this.#printings.push(['printing', { printing, original }]);
      if (original !== printing.articleId) reprints.set(printing.articleId, original);
    }
    return reprints;
  }

  /** What is to be told when all pages are finished. */
  *ending(): Generator<ShardEnding> {
    const ids = [...this.#numbers.ids()];
    for (let from = 0; from < ids.length; from += IDS) yield ['ids', ids.slice(from, from + IDS)];
    yield* this.#printings;
    yield ['words', { comments: this.#comments, counted: this.#keyWords.counts }];
    for (const saved of this.#additive.saved()) yield ['measure', saved];
    for (const saved of this.#keyWords.saved()) yield ['counted words', saved];
  }
}
