import type { ReportedCodebook } from '../codebook/reported-codebook.ts';
import type { CorpusTable } from './table.ts';
import { articlesTable } from './tables/articles-table.ts';
import { coOccurrenceTable } from './tables/co-occurrence-table.ts';
import { codingsTable } from './tables/codings-table.ts';
import { commentsTable } from './tables/comments-table.ts';
import { keynessTable } from './tables/keyness-table.ts';
import { pagesTable } from './tables/pages-table.ts';
import { quotationsTable } from './tables/quotations-table.ts';
import { targetsTable } from './tables/targets-table.ts';

/**
 * Every table of the report, each column with its name, meaning, type and how a row's value is made. This is the one
 * definition of them, from which CSV, Parquet, workbook, COLUMNS.md and datapackage.json are written.
 */
export const corpusTables = (codebook: Pick<ReportedCodebook, 'codes'>): CorpusTable[] => [
  commentsTable(codebook),
  codingsTable,
  targetsTable,
  quotationsTable,
  articlesTable,
  pagesTable,
  keynessTable,
  coOccurrenceTable,
];
