import { type Command, Option } from 'commander';
import { listOf, wholeNumber } from './values.ts';

/** Adds what commands are told that compare coding sheets: how these are read, and the bootstrap behind the intervals. */
export const withSheetOptions = (command: Command): Command =>
  command
    .option(
      '--codes <list>',
      'columns to be taken for codes; without it, those of the codebook, and sentiment',
      listOf,
    )
    .option(
      '--unit <list>',
      'columns that name the unit; without it, comment_id, unit, unit_id or id, or page and ordinal',
      listOf,
    )
    .option(
      '--coder-columns <list>',
      'coders who have columns of their own, named after them (anna, ben), or after a code and them (blame_anna)',
      listOf,
    )
    .addOption(blankOption())
    .option('--seed <number>', 'of the bootstrap', wholeNumber('--seed'), 1)
    .option('--draws <number>', 'of the bootstrap', wholeNumber('--draws', 100), 1000);

/** What an empty cell means, which sheets themselves do not tell. */
export const blankOption = (): Option =>
  new Option('--blank <meaning>', 'what an empty cell of a theme means: not coded (missing), or absent')
    .choices(['missing', 'absent'])
    .default('missing');
