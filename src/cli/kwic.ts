import { Command, Option } from 'commander';
import { KWIC_ORDERS, type KwicOrder } from '../model/kwic.ts';
import { findInReport, type KwicOptions } from '../recipes/kwic.ts';
import { kwicCsv, kwicText } from '../report/kwic-lines.ts';
import { colour } from './colour.ts';
import { count } from './count.ts';
import { withSelectionOptions } from './options/selection-options.ts';
import { wholeNumber } from './options/values.ts';
import { print, tell } from './output.ts';

interface Options extends Omit<KwicOptions, 'order'> {
  readonly sort: KwicOrder;
  readonly limit?: number;
  readonly width?: number;
  readonly csv?: boolean;
}

/** `btl kwic`: words and patterns in the midst of what stands around them. */
export const kwicCommand = (): Command =>
  withSelectionOptions(
    new Command('kwic')
      .description(
        'Shows every place where a word or pattern stands in the comments of a report, with the words around it: below ' +
          'each other on a terminal, as CSV where the output goes into a file or a pipe. The pattern is one of the ' +
          'codebook language (btl codebook show --language), which finds what a rule with it would find, or a regular ' +
          'expression between slashes.',
      )
      .argument('<reports>', 'a report folder, as btl run writes it')
      .argument('<pattern>', 'such as flood, "<blame> ..5 TARGET", "no fly zone" or /colou?rs?/'),
  )
    .option('--codebook <file>', 'your codebook, whose shared sets the pattern may name')
    .addOption(
      new Option('--sort <by>', 'by the words on the left or right, by the match, or as read')
        .choices(KWIC_ORDERS)
        .default('id'),
    )
    .option('--context <words>', 'words on either side', wholeNumber('--context'), 12)
    .option('-n, --limit <lines>', 'no more lines than that', wholeNumber('--limit'))
    .addOption(
      new Option('--width <cells>', 'lines of that width below each other, wherever the output goes')
        .argParser(wholeNumber('--width', 40))
        .conflicts('csv'),
    )
    .option('--csv', 'CSV, also on a terminal')
    .addHelpText(
      'after',
      `
Examples:
  btl kwic reports "no fly zone" --sort right
  btl kwic reports "<blame> ..5 TARGET" --theme blame
  btl kwic reports "/nuclear|atomic/" --page ridge --csv > nuclear.csv`,
    )
    .action(showPlaces);

async function showPlaces(folder: string, pattern: string, options: Options): Promise<void> {
  const lines = await findInReport(folder, pattern, { ...options, order: options.sort });
  const shown = lines.slice(0, options.limit ?? lines.length);
  const width = options.width ?? (process.stdout.isTTY ? process.stdout.columns : undefined);
  await print(
    options.csv || width === undefined
      ? kwicCsv(shown)
      : kwicText(shown, width, (match) => colour('bold', match)),
  );
  const comments = new Set(lines.map(({ comment }) => comment.commentId)).size;
  const left = shown.length < lines.length ? `; the first ${shown.length} are shown` : '';
  tell(`${count(lines.length, 'place')} in ${count(comments, 'comment')}${left}.`);
}
