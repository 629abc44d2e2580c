/** By table: the column that names each row, once and never empty. Other tables have none. */
export const PRIMARY_KEYS: Readonly<Record<string, string>> = {
  comments: 'comment_id',
  codings: 'coding_id',
  articles: 'article_id',
};

export interface Reference {
  readonly table: string;
  readonly column: string;
}

/** By column, wherever it stands: the column of another row, or of another table, whose value it repeats. */
export const REFERENCES: Readonly<Record<string, Reference>> = {
  comment_id: { table: 'comments', column: 'comment_id' },
  article_id: { table: 'articles', column: 'article_id' },
  page_id: { table: 'pages', column: 'page_id' },
  reply_to: { table: 'comments', column: 'comment_id' },
  duplicate_of: { table: 'comments', column: 'comment_id' },
  reprint_of: { table: 'articles', column: 'article_id' },
};
