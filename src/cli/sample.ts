import { Command, Option } from 'commander';
import { UsageError } from '../errors.ts';
import { STRATIFIERS, type Stratifier } from '../model/sample.ts';
import { type SampleOptions, type SampleResult, sampleReport } from '../recipes/sample.ts';
import { count } from './count.ts';
import { listOf, wholeNumber } from './options/values.ts';
import { tell } from './output.ts';

/** `btl sample`: comments to be coded by hand. */
export const sampleCommand = (): Command =>
  new Command('sample')
    .description(
      'Draws a sample of the comments of a report and writes a coding sheet for people: a workbook with a drop-down ' +
        'list for each code and the codebook beside it, and the same as CSV. Nothing in it tells what the program ' +
        'thinks. sample.json keeps how many comments each drawn one stands for; it is not for coders.',
    )
    .argument('<reports>', 'a report folder, as btl run writes it')
    .requiredOption('-n <comments>', 'how many comments', wholeNumber('-n', 1))
    .addOption(
      new Option('--by <list>', 'draw by theme (rare themes are enriched), by page, or theme,page')
        .argParser(parseStratifiers)
        .default([], 'a simple random sample'),
    )
    .option(
      '--seed <number>',
      'any whole number; the same one draws the same comments, a larger -n adds to them',
      wholeNumber('--seed'),
      1,
    )
    .option('--codes <list>', 'codes to be coded, as conspiracy,blame; without it, all and sentiment', listOf)
    .option(
      '--coders <names>',
      'a sheet for each coder, named after them, as anna,ben; without it, one sheet to copy',
      listOf,
    )
    .option(
      '--overlap <comments>',
      'how many comments every coder gets, for agreement; the others are dealt out; without it, all',
      wholeNumber('--overlap', 2),
    )
    .option('--extend <folder>', 'an earlier sample: only comments that are not in it are on the sheet')
    .option('-o, --out <folder>', 'output folder; it must be new or empty', 'sample')
    .addHelpText('after', EXAMPLES)
    .action(sample);

const EXAMPLES = `
Examples:
  btl sample reports -n 200 --by theme
  btl sample reports -n 200 --by theme --coders anna,ben --overlap 60
  btl sample reports -n 300 --extend sample -o sample-2

When the sheets are filled in: btl agree anna.xlsx ben.xlsx`;

async function sample(folder: string, options: SampleOptions): Promise<void> {
  tell(closingWords(await sampleReport(folder, options), options));
}

function parseStratifiers(written: string): Stratifier[] {
  const parts = listOf(written);
  const known = STRATIFIERS.filter((each) => parts.includes(each));
  if (parts.length > 0 && known.length === parts.length) return known;
  throw new UsageError(`--by: "${written}" is none of theme, page and theme,page`);
}

const BY_THEME =
  'Each comment by the rarest theme that the program codes in it, with any value, also one that means its absence:';

function closingWords(
  { sample, comments, onSheet, sheets }: SampleResult,
  { n, by, out, extend }: SampleOptions,
): string {
  const drawn = sample.units.length;
  return [
    `${drawn} of ${count(comments, 'comment')} drawn${drawn < n ? ', which is all there are' : ''}${
      extend === undefined ? '' : `; ${onSheet} of them are new and on the sheet`
    }.`,
    ...(by.includes('theme') ? [BY_THEME] : []),
    ...(sample.strata.length > 1
      ? sample.strata.map(({ name, size, drawn: own }) => `  ${name}: ${own} of ${size}`)
      : []),
    sheets.size === 1
      ? `The coding sheet is ${out}/${[...sheets.keys()].join()}.xlsx (and .csv). Keep sample.json to yourself and beside it: with it,`
      : `The coding sheets are ${[...sheets].map(([name, own]) => `${out}/${name}.xlsx (${own})`).join(', ')}. Keep sample.json to yourself and beside them: with it,`,
    'btl validate weights its figures back to all comments.',
  ].join('\n');
}
