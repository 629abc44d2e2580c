import { type CodedPage, isForeign } from '../../model/coded-page.ts';
import type { Counts } from '../../model/measures.ts';
import type { MakeScratch } from '../../scratch/scratch.ts';
import type { AddsUp } from '../counting/adds-up.ts';
import { CountTable, type Entry } from '../counting/count-table.ts';
import { add, addAll, byText, type Tally } from '../counting/tally.ts';

type SavedNumbers = Partial<Omit<Counts, 'authors' | 'dated' | 'otherLanguages' | 'duplicates'>>;

/** Without the duplicates, which the parts of a corpus cannot know of. */
export interface SavedCounts {
  readonly n?: SavedNumbers;
  readonly languages?: readonly (readonly [string, number])[];
  readonly authors: Entry[];
}

/** Counts what was read. */
export class CorpusCounts implements AddsUp<SavedCounts> {
  readonly #authors: CountTable;
  readonly #languages: Tally<string> = new Map();
  readonly #n = {
    ...{
      pages: 0,
      articles: 0,
      reprints: 0,
      articleWords: 0,
      comments: 0,
      commentWords: 0,
      commentsNotHeld: 0,
    },
    ...{ unnamedComments: 0, replies: 0, quotations: 0, quotingComments: 0 },
  };

  constructor(make: MakeScratch) {
    this.#authors = new CountTable(0, make);
  }

  /** @param reprints id of each reprint on the page -> id of the first printing */
  addPage(
    { page, articles, codedArticles, codedComments }: CodedPage,
    reprints: ReadonlyMap<string, string>,
  ): void {
    const n = this.#n;
    n.pages += 1;
    n.commentsNotHeld += page.notHeld ?? 0;
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
  }

  *saved(): Generator<SavedCounts> {
    yield { n: this.#n, languages: [...this.#languages], authors: [] };
    for (const authors of this.#authors.saved()) yield { authors };
  }

  addSaved({ n = {}, languages = [], authors }: SavedCounts): void {
    for (const name of Object.keys(this.#n) as (keyof SavedNumbers)[]) this.#n[name] += n[name] ?? 0;
    addAll(this.#languages, languages);
    this.#authors.addSaved(authors);
  }

  /** @param dated earliest and latest date, as `VolumeOverTime` gives them */
  result(dated: Counts['dated']): Omit<Counts, 'duplicates'> {
    let authors = 0;
    for (const _ of this.#authors.entries()) authors += 1;
    return {
      ...this.#n,
      authors,
      dated,
      otherLanguages: [...this.#languages]
        .map(([language, count]) => ({ language, count }))
        .sort((a, b) => b.count - a.count || byText(a.language, b.language)),
    };
  }
}
