import { expect, test } from 'vitest';
import { closingWords } from '../../src/cli/closing-words.ts';

test('what each file is for stands in one column, whatever the files are called', () => {
  const lines = closingWords({ pages: 1, comments: 2 }, 'out', ['csv', 'parquet']).split('\n');
  expect(lines.slice(1, 3)).toEqual([
    '  comments.csv      open this first: the same tables one by one; COLUMNS.md says what their columns mean',
    '  comments.parquet  the same tables for R, Python and DuckDB',
  ]);
});
