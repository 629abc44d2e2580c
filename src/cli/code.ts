import { createReadStream } from 'node:fs';
import { Command } from 'commander';
import { codeText, makeCoder } from '../code/code-text.ts';
import { fileError } from '../read/bytes/read-bytes.ts';
import { type CommentText, readComments } from '../read/read-comments.ts';
import { readCoders } from '../recipes/trained-coders.ts';
import { codingRow } from '../report/contract-rows.ts';
import { coderOption, noPrefilterOption } from './options/coding-options.ts';
import { printJson } from './output.ts';

interface Options {
  readonly codebook?: string;
  readonly coder: readonly string[];
  readonly prefilter: boolean;
}

/** `btl code`: comments that are already separate, to codings. */
export const codeCommand = (): Command =>
  new Command('code')
    .description(
      'Codes comments that are already separate. Reads JSON Lines ({"id", "text", "targets"?}) or CSV with the columns ' +
        'id and text, and writes one JSON object a comment to stdout: codings with rule and evidence, sentiment, ' +
        'targets. Where "targets" gives places ([{"start", "end"}]), each of them comes back with its attitude.',
    )
    .argument('[file]', 'a file, or - for stdin', '-')
    .option('--codebook <file>', 'your codebook; what it leaves out comes from the default one')
    .addOption(coderOption())
    .addOption(noPrefilterOption())
    .addHelpText(
      'after',
      `
Example:
  echo '{"id":"1","text":"The mayor is to blame for the flood."}' | btl code`,
    )
    .action(printCodings);

async function printCodings(file: string, options: Options): Promise<void> {
  const { codebook, trained } = await readCoders(options.codebook, options.coder);
  const coder = makeCoder(codebook, trained, options);
  for await (const comment of commentsIn(file)) {
    const coded = codeText(comment.text, coder, { givenTargets: comment.targets });
    await printJson(codingRow(comment.id, coded));
  }
}

async function* commentsIn(file: string): AsyncGenerator<CommentText> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  try {
    yield* readComments(stream.setEncoding('utf8'));
  } catch (error) {
    throw fileError(file === '-' ? 'stdin' : file, error);
  }
}
