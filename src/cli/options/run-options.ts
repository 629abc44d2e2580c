import { type Command, Option } from 'commander';
import { type CsvDialect, SEPARATORS, type Separator } from '../../model/csv-dialect.ts';
import { FORMATS, type Format, parseFormats } from '../../report/report-options.ts';
import { coderOption } from './coding-options.ts';
import { type PseudonymOptions, withPseudonymOptions } from './pseudonym-options.ts';
import { type ReadingOptions, withReadingOptions } from './reading-options.ts';

/** The options of `withRunOptions`, as commander gives them. */
export interface RunChoices extends PseudonymOptions, ReadingOptions {
  readonly codebook?: string;
  readonly coder: readonly string[];
  readonly format?: readonly Format[];
  readonly bom: boolean;
  readonly separator: Separator;
}

/** Adds the options that the report depends on: those of a run, and of a plan for one. */
export const withRunOptions = (command: Command): Command =>
  withReadingOptions(
    withPseudonymOptions(command)
      .option('--codebook <file>', 'your codebook; what it leaves out comes from the default one')
      .addOption(coderOption()),
  )
    .addOption(
      new Option(
        '--format <list>',
        `what to write, as csv,xlsx; all of it unless you choose: ${FORMATS.join(', ')}; and parquet where you ask for it`,
      ).argParser(parseFormats),
    )
    .addOption(
      new Option(
        '--separator <name>',
        'what stands between the cells of CSV files; Excel wants the semicolon where 0.5 is written 0,5',
      )
        .choices(Object.keys(SEPARATORS))
        .default('comma'),
    )
    .option('--no-bom', 'write CSV files without the byte order mark that Excel wants');

/** What a run, or a plan for one, is to be told of them. */
export const runChoices = ({ codebook, coder, map, maxBytes, format, bom, separator }: RunChoices) => ({
  codebook,
  coders: coder,
  map,
  maxBytes,
  ...(format && { formats: format }),
  csv: { bom, separator } satisfies CsvDialect,
});
