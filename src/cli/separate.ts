import { Command } from 'commander';
import { isProblem } from '../model/problem.ts';
import { separatePaths } from '../pipeline.ts';
import type { ColumnMap } from '../read/exports/fields.ts';
import { separationRow } from '../report/contract-rows.ts';
import { mapOption, maxBytesOption } from './options/reading-options.ts';
import { printJson } from './output.ts';
import { tellProblem } from './problems.ts';

/** `btl separate`: pages to segments, comments and articles, as JSON Lines. */
export const separateCommand = (): Command =>
  new Command('separate')
    .description(
      'Writes one JSON object a page to stdout: its text, the segments that cover it, its comments and its articles. ' +
        'Every start and end is a UTF-16 offset into "text", as JavaScript counts.',
    )
    .argument('<paths...>', 'files, folders or patterns')
    .addOption(mapOption())
    .addOption(maxBytesOption())
    .addHelpText('after', '\nExample:\n  btl separate seeds | head -1')
    .action(async (paths: string[], options: { map?: ColumnMap; maxBytes?: number }) => {
      for await (const result of separatePaths(paths, options)) {
        if (isProblem(result)) tellProblem(result);
        else await printJson(separationRow(result));
      }
    });
