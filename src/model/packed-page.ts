import type { CodedPage } from './coded-page.ts';
import type { Page } from './page.ts';

/** A coded page as plain data, each thing once, without the markup and the records that have done their work. */
export interface PackedPage extends Omit<CodedPage, 'page' | 'comments' | 'articles'> {
  readonly page: Omit<Page, 'markup' | 'records'>;
}

/** The first line of a coded page in a file: all of it but its comments, and how many lines they take. */
export interface PageLine extends Omit<PackedPage, 'codedComments'> {
  readonly commentLines: number;
}

export function packPage({ page, comments: _, articles: __, ...rest }: CodedPage): PackedPage {
  const { markup: _markup, records: _records, ...kept } = page;
  return { ...rest, page: kept };
}

/** The coded page again, for everything that is measured and reported on it. */
export const unpackPage = (packed: PackedPage): CodedPage => ({
  ...packed,
  comments: packed.codedComments.map(({ comment }) => comment),
  articles: packed.codedArticles.map(({ article }) => article),
});
