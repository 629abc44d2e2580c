import { type Command, Option } from 'commander';
import { listOf } from './values.ts';

/** Adds how coding sheets are to be read, as every command that reads them may be told. */
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
    .addOption(blankOption());

/** What an empty cell means, which sheets themselves do not tell. */
export const blankOption = (): Option =>
  new Option('--blank <meaning>', 'what an empty cell of a theme means: not coded (missing), or absent')
    .choices(['missing', 'absent'])
    .default('missing');
