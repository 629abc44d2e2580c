import { Command } from 'commander';
import { type ValidateOptions, validate } from '../recipes/validate.ts';
import { validationText } from '../report/validation/validation-text.ts';
import { withSheetOptions } from './options/sheet-options.ts';
import { say, tell } from './output.ts';

interface Options extends ValidateOptions {
  readonly gold: readonly string[];
}

/** `btl validate`: the program against people. */
export const validateCommand = (): Command =>
  withSheetOptions(
    new Command('validate')
      .description(
        'Holds the codings of a report against those of people: precision, recall, F1 and Krippendorff’s alpha for each ' +
          'theme and each value, with intervals; how frequent each is, corrected for what the program misses and makes ' +
          'up; and each comment that the two code differently, with the rules that fired and their evidence. Where ' +
          'sample.json of btl sample lies beside the sheets, all figures are weighted back to the whole report. Several ' +
          'sheets are taken together: what their coders agree on counts, and what a coder called adjudicated settles.',
      )
      .argument('<reports>', 'a report folder, as btl run writes it')
      .requiredOption('--gold <sheets...>', 'what people coded: sheets as btl agree reads them')
      .option(
        '--sample <file>',
        'sample.json of the sample that they coded; without it, the one beside the sheets',
      ),
  )
    .option('-o, --out <folder>', 'output folder; an earlier validation in it is replaced', 'validation')
    .addHelpText(
      'after',
      `
Examples:
  btl validate reports --gold sample/anna.xlsx
  btl validate reports --gold sample/anna.xlsx sample/ben.xlsx settled.csv
  btl validate reports --gold seeds/codings.csv --blank absent`,
    )
    .action(tellValidation);

async function tellValidation(folder: string, options: Options): Promise<void> {
  const validation = await validate(folder, options.gold, options);
  await say(validationText(validation));
  tell(
    `${options.out}/validation.md has all of it, with the ${validation.miscodings.length} comments coded differently; validation.csv and miscodings.csv are for a spreadsheet.`,
  );
}
