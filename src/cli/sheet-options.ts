import { Option } from 'commander';
import { listOption } from './list-option.ts';

/** How coding sheets are to be read, as every command that reads them may be told. */
export const sheetOptions = (): Option[] => [
  new Option(
    '--codes <list>',
    'columns to be taken for codes; without it, those of the codebook, and sentiment',
  ).argParser(listOption),
  new Option(
    '--unit <list>',
    'columns that name the unit; without it, comment_id, unit, unit_id or id, or page and ordinal',
  ).argParser(listOption),
  new Option(
    '--coder-columns <list>',
    'coders who have columns of their own, named after them (anna, ben), or after a code and them (blame_anna)',
  ).argParser(listOption),
  blankOption(),
];

/** What an empty cell means, which sheets themselves do not tell. */
export const blankOption = (): Option =>
  new Option('--blank <meaning>', 'what an empty cell of a theme means: not coded (missing), or absent')
    .choices(['missing', 'absent'])
    .default('missing');

/** What these options come to. */
export interface SheetChoices {
  readonly codes?: readonly string[];
  readonly unit?: readonly string[];
  readonly coderColumns?: readonly string[];
  readonly blank: 'missing' | 'absent';
}
