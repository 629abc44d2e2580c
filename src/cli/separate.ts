import { Command } from 'commander';
import { isProblem } from '../model/problem.ts';
import { separatePaths } from '../pipeline.ts';
import { separationRow } from '../report/contract-rows.ts';
import { type ReadingOptions, withReadingOptions } from './options/reading-options.ts';
import { printJson } from './output.ts';
import { tellProblem } from './problems.ts';

/** `btl separate`: pages to segments, comments and articles, as JSON Lines. */
export const separateCommand = (): Command =>
  withReadingOptions(
    new Command('separate')
      .description(
        'Writes one JSON object a page to stdout: its text, the segments that cover it, its comments and its articles. ' +
          'Every start and end is a UTF-16 offset into "text", as JavaScript counts.',
      )
      .argument('<paths...>', 'files, folders or patterns'),
  )
    .addHelpText('after', '\nExample:\n  btl separate seeds | head -1')
    .action(printSeparated);

async function printSeparated(paths: string[], options: ReadingOptions): Promise<void> {
  for await (const result of separatePaths(paths, options)) {
    if (isProblem(result)) tellProblem(result);
    else await printJson(separationRow(result));
  }
}
