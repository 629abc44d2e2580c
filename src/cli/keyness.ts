import { Command, Option } from 'commander';
import { compareReportWords, type KeynessOptions } from '../recipes/keyness.ts';
import { wordComparisonCsv, wordComparisonRow, wordComparisonText } from '../report/word-comparison.ts';
import { withSelectionOptions } from './options/selection-options.ts';
import { wholeNumber } from './options/values.ts';
import { print, printJson, say } from './output.ts';

interface Options extends Omit<KeynessOptions, 'least'> {
  readonly min: number;
  readonly limit: number;
  readonly csv?: boolean;
  readonly json?: boolean;
}

/** `btl keyness`: words that some texts use more often than others. */
export const keynessCommand = (): Command =>
  withSelectionOptions(
    new Command('keyness')
      .description(
        'Compares the words of the comments with those of the articles; or, with --theme, --target or --page, those of ' +
          'the comments so chosen with those of all others, or of the page that --against names. Words that comments ' +
          'quote are left out, and with --target the mentions of the target. For each word: in how many texts it ' +
          'stands and how often, G2 with the false discovery rate, the log ratio with its 95% interval, and how evenly ' +
          'it is spread.',
      )
      .argument('<reports>', 'a report folder, as btl run writes it'),
  )
    .option('--against <page>', 'the page to compare with, in place of all other comments')
    .option('--min <texts>', 'words of at least so many texts of one side', wholeNumber('--min', 1), 3)
    .option('--function-words', 'list words such as "the" and "they" too', false)
    .option('-n, --limit <words>', 'words shown of either side', wholeNumber('--limit'), 20)
    .option('--json', 'one JSON object with every word instead')
    .addOption(new Option('--csv', 'every word as CSV instead').conflicts('json'))
    .addHelpText(
      'after',
      `
Examples:
  btl keyness reports                                the comments against the articles
  btl keyness reports --theme blame                  comments with blame against all others
  btl keyness reports --page ridge --against libya   the comments of one page against those of another`,
    )
    .action(compareWords);

async function compareWords(folder: string, options: Options): Promise<void> {
  const comparison = await compareReportWords(folder, { ...options, least: options.min });
  if (options.json) await printJson(wordComparisonRow(comparison));
  else if (options.csv) await print(wordComparisonCsv(comparison));
  else await say(wordComparisonText(comparison, options.limit));
}
