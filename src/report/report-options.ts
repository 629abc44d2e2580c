import { didYouMean } from '../codebook/nearest.ts';
import { UsageError } from '../errors.ts';
import type { CsvDialect } from '../model/csv-dialect.ts';

/** The kinds of output that are written unless some are chosen, in the order in which a reader wants them. */
export const FORMATS = ['md', 'html', 'xlsx', 'csv', 'charts'] as const;

/** The kinds of output that a researcher can choose among: Parquet repeats what CSV holds, for programs alone. */
const ALL_FORMATS = [...FORMATS, 'parquet'] as const;

export type Format = (typeof ALL_FORMATS)[number];

export interface ReportOptions {
  readonly formats: readonly Format[];
  readonly csv: CsvDialect;
}

/**
 * Reads a choice of formats as users write it: `csv,xlsx`.
 *
 * @throws UsageError that names the part, the formats there are, and the nearest of them
 */
export function parseFormats(written: string): Format[] {
  const wanted = written
    .toLowerCase()
    .split(',')
    .map((part) => part.trim());
  for (const part of wanted) {
    if ((ALL_FORMATS as readonly string[]).includes(part)) continue;
    throw new UsageError(
      `--format: unknown format "${part}"${didYouMean(part, ALL_FORMATS)}; the formats are ${ALL_FORMATS.join(', ')}`,
    );
  }
  return ALL_FORMATS.filter((format) => wanted.includes(format));
}
