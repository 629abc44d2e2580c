import { Command } from 'commander';
import { UsageError } from '../errors.ts';
import { type TrainOptions, trainCoder } from '../recipes/train-coder.ts';
import { trainingText } from '../report/training-text.ts';
import { trainedCoderJson } from '../write/trained-coder-json.ts';
import { writeNewFile } from '../write/write-new-file.ts';
import { blankOption } from './options/sheet-options.ts';
import { say, tell } from './output.ts';
import { withProgress } from './progress.ts';

interface Options extends Omit<TrainOptions, 'onProgress'> {
  readonly attitude?: boolean;
  readonly out: string;
  readonly quiet: boolean;
}

/** `btl train`: a coder from hand codings. */
export const trainCommand = (): Command =>
  new Command('train')
    .description(
      'Trains a coder that joins what the rules know with the words of comments coded by hand, and tells by nested ' +
        'cross-validation how good it is on comments that it has not seen. Reads coding sheets (.xlsx, .ods or CSV), or any ' +
        'CSV or JSON Lines with the columns id, text and a label. The code may be one of the codebook or a new one. The ' +
        'model holds no comment, only words, pairs of words and runs of letters that stand in three comments or more.',
    )
    .argument('<coded...>', 'the hand codings; sheets of several coders are taken together')
    .option('--code <code>', 'the code to learn: by the column of that name, or else label')
    .option(
      '--attitude',
      'learn the attitude (neg, neu, pos) toward targets instead, named by the column targets or target',
    )
    .option('--column <name>', 'the column of the labels')
    .option('--by-value', 'learn each value of the code by itself, and not only whether it is present')
    .addOption(blankOption())
    .option('--name <name>', 'what the coder is called in the tables; without it, like the code')
    .option('--codebook <file>', 'your codebook, whose rules are among what the coder sees')
    .requiredOption('-o, --out <file>', 'the model, a new file')
    .option('-q, --quiet', 'no progress', false)
    .addHelpText(
      'after',
      `
Examples:
  btl train anna.xlsx --code blame -o blame.json
  btl train anna.xlsx ben.xlsx settled.csv --code blame --blank absent -o blame.json
  btl train coded.csv --code sarcasm --column is_sarcastic -o sarcasm.json
  btl train attitudes.jsonl --attitude -o attitude.json

Then: btl run my-pages --coder blame.json -o my-report`,
    )
    .action(train);

async function train(files: string[], { out, quiet, ...options }: Options): Promise<void> {
  if ((options.code === undefined) === (options.attitude !== true)) {
    throw new UsageError('what is to be learned? Give either --code CODE or --attitude');
  }
  const model = await withProgress(quiet, 'inputs', ({ update, say: tellStep }) => {
    const onProgress = (done: number, total: number): void => {
      update(done, total);
      if (done === total) tellStep('training');
    };
    return trainCoder(files, { ...options, onProgress });
  });
  await writeNewFile(out, trainedCoderJson(model));
  await say(trainingText(model));
  if (!quiet) tell(`The model is ${out}. To use it: btl run PATHS --coder ${out}`);
}
