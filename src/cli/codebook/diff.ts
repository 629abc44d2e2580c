import { Command, Option } from 'commander';
import { compareCodebooks } from '../../pipeline.ts';
import { readCodebook } from '../../read/read-codebook.ts';
import { codebookDiffCsv, codebookDiffRow, codebookDiffText } from '../../report/codebook-diff.ts';
import { type ReadingOptions, withReadingOptions } from '../options/reading-options.ts';
import { print, printJson, say } from '../output.ts';
import { tellProblem } from '../problems.ts';

interface Options extends ReadingOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** `btl codebook diff`. */
export const diffCommand = (): Command =>
  withReadingOptions(
    new Command('diff')
      .summary('what a change does to your comments')
      .description(
        'Tells what a change of the codebook does: how many comments have each value before and after, and then each ' +
          'comment that gains or loses one, with the rules and the evidence of both. "default" is the default codebook.',
      )
      .argument('<old>', 'a codebook, or default')
      .argument('<new>', 'another, or default')
      .argument('<paths...>', 'pages: files, folders or patterns'),
  )
    .option('--json', 'one JSON object instead')
    .addOption(new Option('--csv', 'the comments that change, as CSV instead').conflicts('json'))
    .addHelpText('after', '\nExample:\n  btl codebook diff default codebook.yml my-pages')
    .action(tellChanges);

async function tellChanges(
  old: string,
  now: string,
  paths: string[],
  { json, csv, ...reading }: Options,
): Promise<void> {
  const [before, after] = [await readNamed(old), await readNamed(now)];
  const diff = await compareCodebooks(paths, before, after, { ...reading, onProblem: tellProblem });
  if (json) await printJson(codebookDiffRow(diff));
  else if (csv) await print(codebookDiffCsv(diff));
  else await say(codebookDiffText(diff));
}

const readNamed = (name: string) => readCodebook(name === 'default' ? undefined : name);
