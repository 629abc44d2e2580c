import type { WordKeyness } from '../../model/measures.ts';
import { type Cells, tablesIn } from './report-table.ts';

/** The words of a report's comments against those of its articles, whose texts no table holds. */
export interface SavedKeyWords {
  /** The most telling first. */
  readonly words: readonly WordKeyness[];
  /** Articles, each reprint left out, and the words of their bodies. */
  readonly articles: { readonly texts: number; readonly words: number };
}

/**
 * Reads keyness.csv back, and how much the articles are.
 *
 * @throws UsageError where the folder holds no report
 * @throws InputError where a table is missing, or was changed so that it no longer makes sense
 */
export async function readKeyWords(folder: string): Promise<SavedKeyWords> {
  const table = await tablesIn(folder);
  const articles = (await table('articles.csv')).filter((cells) => cells.get('reprint_of') === null);
  return {
    words: (await table('keyness.csv')).map(keyWordOf),
    articles: {
      texts: articles.length,
      words: articles.reduce((sum, cells) => sum + cells.number('word_count'), 0),
    },
  };
}

const keyWordOf = (cells: Cells): WordKeyness => ({
  word: cells.need('word'),
  targetCount: cells.number('comments_count'),
  targetTexts: cells.number('comments_with_it'),
  referenceCount: cells.number('articles_count'),
  referenceTexts: cells.number('articles_with_it'),
  g2: cells.number('g2'),
  logRatio: {
    value: cells.number('log_ratio'),
    low: cells.number('log_ratio_low'),
    high: cells.number('log_ratio_high'),
  },
});
