import { Command, Option } from 'commander';
import { type SuggestOptions, suggestComments } from '../recipes/suggest.ts';
import { count } from './count.ts';
import { coderOption } from './options/coding-options.ts';
import { listOf, wholeNumber } from './options/values.ts';
import { tell } from './output.ts';

interface Options extends Omit<SuggestOptions, 'coders'> {
  readonly coder: readonly string[];
}

/** `btl suggest`: which comments to code next. */
export const suggestCommand = (): Command =>
  new Command('suggest')
    .description(
      'Chooses the comments of a report whose coding by hand would teach a trained coder most: those of which it is ' +
        'unsure, unlike each other and unlike those coded already. Without a trained coder the doubts of the rules count. ' +
        'The sheet is no random sample: train with it, but estimate and validate by sheets of btl sample.',
    )
    .argument('<reports>', 'a report folder, as btl run writes it')
    .option('-n <comments>', 'how many comments', wholeNumber('-n', 1), 50)
    .addOption(coderOption())
    .option('--codebook <file>', 'the codebook with which the coder was trained')
    .addOption(
      new Option(
        '--coded <sheets...>',
        'sheets of comments that are coded already, which are left out',
      ).default([], 'none'),
    )
    .option('--codes <list>', 'codes to be coded; without it, those of the trained coders, or all', listOf)
    .option('-o, --out <folder>', 'output folder; it must be new or empty', 'suggested')
    .addHelpText(
      'after',
      `
Examples:
  btl suggest reports -n 50
  btl suggest reports --coder blame.json --coded sample/anna.xlsx -o next`,
    )
    .action(suggest);

async function suggest(folder: string, options: Options): Promise<void> {
  const result = await suggestComments(folder, { ...options, coders: options.coder });
  const coded = result.coded === 0 ? '' : `; ${result.coded} are coded already`;
  tell(
    `${result.suggested} of ${count(result.comments, 'comment')} suggested${coded}. The coding sheet is ${options.out}/coding-sheet.xlsx (and .csv).`,
  );
}
