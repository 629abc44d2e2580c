import { type CodedPage, isForeign } from '../model/coded-page.ts';
import type { Counts, Duplicate } from '../model/measures.ts';
import type { MakeScratch } from '../model/scratch.ts';
import { CountTable } from './count-table.ts';
import { add, byText, type Tally } from './tally.ts';

/** Counts what was read. */
export class CorpusCounts {
  readonly #authors: CountTable;
  readonly #languages: Tally<string> = new Map();
  readonly #n = {
    ...{ pages: 0, articles: 0, reprints: 0, articleWords: 0, comments: 0, commentWords: 0 },
    ...{ unnamedComments: 0, replies: 0, quotations: 0, quotingComments: 0 },
  };
  readonly #duplicates = { exact: 0, near: 0 };

  constructor(make: MakeScratch) {
    this.#authors = new CountTable(0, make);
  }

  /**
   * @param reprints id of each reprint on the page -> id of the first printing
   * @param duplicates id of each comment on the page that repeats another -> what it repeats
   */
  addPage(
    { articles, codedArticles, codedComments }: CodedPage,
    reprints: ReadonlyMap<string, string>,
    duplicates: ReadonlyMap<string, Duplicate>,
  ): void {
    const n = this.#n;
    n.pages += 1;
    n.articles += articles.length;
    n.reprints += reprints.size;
    for (const { wordCount } of codedArticles) n.articleWords += wordCount;
    for (const { comment, coded } of codedComments) {
      n.comments += 1;
      n.commentWords += coded.wordCount;
      if (comment.author === null) n.unnamedComments += 1;
      else this.#authors.of(comment.author);
      if (comment.depth > 0) n.replies += 1;
      n.quotations += coded.quotations.length;
      if (coded.quotations.length > 0) n.quotingComments += 1;
      if (isForeign(coded)) add(this.#languages, coded.language);
    }
    for (const { kind } of duplicates.values()) this.#duplicates[kind] += 1;
  }

  /** @param dated earliest and latest date, as `VolumeOverTime` gives them */
  result(dated: Counts['dated']): Counts {
    let authors = 0;
    for (const _ of this.#authors.entries()) authors += 1;
    return {
      ...this.#n,
      authors,
      dated,
      otherLanguages: [...this.#languages]
        .map(([language, count]) => ({ language, count }))
        .sort((a, b) => b.count - a.count || byText(a.language, b.language)),
      duplicates: { ...this.#duplicates },
    };
  }
}
