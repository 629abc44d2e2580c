import { Command } from 'commander';
import type { Scale } from '../measure/agreement/agreement-report.ts';
import { parseScales } from '../measure/agreement/parse-scales.ts';
import { type AgreeOptions, agree } from '../recipes/agree.ts';
import { agreementCsv, agreementRow } from '../report/agreement/agreement-tables.ts';
import { agreementText } from '../report/agreement/agreement-text.ts';
import { disagreementsFile } from '../report/agreement/disagreements-file.ts';
import { methodParagraph } from '../report/agreement/method-paragraph.ts';
import { writeNewFile } from '../write/write-new-file.ts';
import { count } from './count.ts';
import { withSheetOptions } from './options/sheet-options.ts';
import { listOf } from './options/values.ts';
import { printJson, say, tell } from './output.ts';

interface Options extends Omit<AgreeOptions, 'scales'> {
  readonly level?: ReadonlyMap<string, Scale>;
  readonly csv?: string;
  readonly json?: boolean;
  readonly disagreements?: string;
  readonly adjudicator?: string;
}

/** `btl agree`: intercoder reliability. */
export const agreeCommand = (): Command =>
  withSheetOptions(
    new Command('agree')
      .description(
        'Measures intercoder reliability, for each code and each of its values: percent agreement, Cohen’s or Fleiss’ ' +
          'kappa and Krippendorff’s alpha with bootstrap intervals, prevalence, who takes what for what, and every ' +
          'disagreement to settle; with a paragraph for a method section. Sheets are .xlsx, .ods or CSV, as btl sample ' +
          'writes them, one for each coder, or any table with a column for each code; or long, with the columns unit, ' +
          'coder and value. In a sheet of several coders a column coder names them, or each has columns ' +
          '(--coder-columns).',
      )
      .argument('<sheets...>', 'coding sheets that people filled in')
      .option('--codebook <file>', 'the codebook by which they coded; without it, the default one'),
  )
    .option('--coders <list>', 'only these coders; without it, all but adjudicated', listOf)
    .option('--against <coder>', 'pairs of coders with this one, such as a gold standard')
    .option(
      '--level <levels>',
      'nominal, ordinal or interval, for all codes or for some: trust=ordinal:low:middle:high,age=interval; without it, ' +
        'ordinal for sentiment and for numbers of more than two values, nominal for all else',
      parseScales,
    )
    .option('--csv <file>', 'write the figures into a new CSV file too')
    .option(
      '--disagreements <file>',
      'write the disagreements into a new file, .xlsx with drop-downs or CSV, to be settled in its column value',
    )
    .option(
      '--adjudicator <name>',
      'who is to settle them, which goes into the column coder; give the settled file beside the sheets, and the ' +
        'paragraph tells how many were settled, and with whom',
    )
    .option('--json', 'one JSON object instead of text')
    .addHelpText('after', EXAMPLES)
    .action(tellAgreement);

const EXAMPLES = `
Examples:
  btl agree anna.xlsx ben.xlsx --disagreements to-settle.xlsx --adjudicator cem
  btl agree anna.xlsx ben.xlsx to-settle.xlsx
  btl agree codings.csv --codes trust --level trust=ordinal:low:middle:high
  btl agree blame.csv --coder-columns anna,ben`;

async function tellAgreement(files: string[], { level, ...options }: Options): Promise<void> {
  const report = await agree(files, { ...options, ...(level && { scales: level }) });
  if (options.csv !== undefined) await writeNewFile(options.csv, agreementCsv(report));
  if (options.disagreements !== undefined) {
    const { disagreements: file, adjudicator } = options;
    await writeNewFile(file, disagreementsFile(report, file, adjudicator));
    tell(`${count(report.disagreements.length, 'disagreement')} to settle: ${options.disagreements}.`);
  }
  if (options.json) await printJson(agreementRow(report, methodParagraph(report)));
  else await say(agreementText(report));
}
