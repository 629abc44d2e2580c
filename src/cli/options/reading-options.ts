import { Option } from 'commander';
import { UsageError } from '../../errors.ts';
import { parseColumnMap } from '../../read/exports/column-map.ts';
import { FIELDS } from '../../read/exports/fields.ts';

/** `--map`, for the commands that read pages. */
export const mapOption = (): Option =>
  new Option(
    '--map <fields>',
    `columns of an export that are not found by name, as author=user,text=body; the fields are ${FIELDS.join(', ')}`,
  ).argParser(parseColumnMap);

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

/** `--max-bytes`, for the commands that read pages. */
export const maxBytesOption = (): Option =>
  new Option(
    '--max-bytes <size>',
    'largest page, record or export that is read, as 500M or 2G (otherwise 64M a page, 200M an export)',
  ).argParser(parseSize);

/** @throws UsageError where it is no size */
export function parseSize(written: string): number {
  const parts = /^(\d{1,15})\s*([kmg]?)(?:i?b)?$/i.exec(written.trim());
  const size = Number(parts?.[1]) * (UNITS[(parts?.[2] ?? '').toUpperCase()] ?? 1);
  if (parts === null || size < 1)
    throw new UsageError(`--max-bytes: "${written}" is no size; write it as 500M or 2G`);
  return size;
}
