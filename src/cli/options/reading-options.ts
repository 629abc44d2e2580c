import type { Command } from 'commander';
import { UsageError } from '../../errors.ts';
import { parseColumnMap } from '../../read/exports/column-map.ts';
import { type ColumnMap, FIELDS } from '../../read/exports/fields.ts';

/** The options of `withReadingOptions`, as commander gives them. */
export interface ReadingOptions {
  readonly map?: ColumnMap;
  readonly maxBytes?: number;
}

/** Adds `--map` and `--max-bytes`, for the commands that read pages. */
export const withReadingOptions = (command: Command): Command =>
  command
    .option(
      '--map <fields>',
      `columns of an export that are not found by name, as author=user,text=body; the fields are ${FIELDS.join(', ')}`,
      parseColumnMap,
    )
    .option(
      '--max-bytes <size>',
      'largest page, record or export that is read, as 500M or 2G (otherwise 64M a page, 200M an export)',
      parseSize,
    );

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

/** @throws UsageError where it is no size */
export function parseSize(written: string): number {
  const parts = /^(\d{1,15})\s*([kmg]?)(?:i?b)?$/i.exec(written.trim());
  const size = Number(parts?.[1]) * (UNITS[(parts?.[2] ?? '').toUpperCase()] ?? 1);
  if (parts === null || size < 1)
    throw new UsageError(`--max-bytes: "${written}" is no size; write it as 500M or 2G`);
  return size;
}
