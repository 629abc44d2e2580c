import { Command } from 'commander';
import { countExamples, failedExamples } from '../../code/check-examples.ts';
import { makeCoder } from '../../code/code-text.ts';
import { lintCodebook } from '../../codebook/lint.ts';
import { placeOfExample } from '../../codebook/place-of-example.ts';
import { CodebookError } from '../../errors.ts';
import { readWritten } from '../../read/read-codebook.ts';
import { say, tell } from '../output.ts';

/** `btl codebook check`. */
export const checkCommand = (): Command =>
  new Command('check')
    .summary('its mistakes, and its examples tried')
    .description(
      'Checks a codebook: every mistake with line, column and the mend; then what is hardly meant, such as a rule that ' +
        'can never fire; then every example, with the reason where one fails. Exit status 2 for mistakes and for ' +
        'examples of the file that fail. Examples of the default codebook which no longer hold are told, and no more.',
    )
    .argument('<file>', 'the codebook')
    .addHelpText('after', '\nExample:\n  btl codebook check codebook.yml')
    .action(check);

async function check(file: string): Promise<void> {
  const parsed = await readWritten(file);
  const { codebook, written } = parsed;
  for (const { path, line, column, message } of lintCodebook(parsed)) {
    tell(`${path}:${line}:${column} note: ${message}`);
  }
  const coder = makeCoder(codebook);
  let own = 0;
  const failed = failedExamples(coder);
  for (const { id, text, reason } of failed) {
    const { path, line, column } = placeOfExample(written, id, text) ?? {
      path: file,
      line: 1,
      column: 1,
    };
    const isOwn = path === file;
    if (isOwn) own += 1;
    tell(`${path}:${line}:${column} ${isOwn ? '' : 'note: '}${id}: "${text}": ${reason}`);
  }
  const all = countExamples(coder);
  if (own > 0)
    throw new CodebookError(`${file}: ${own} of ${all} examples ${own === 1 ? 'does' : 'do'} not hold`);
  const rules = codebook.codes.reduce((sum, code) => sum + code.rules.length, 0);
  const codes = codebook.codes.map(({ id }) => id).join(', ');
  await say(`${file} is fine: ${codes}; rules: ${rules}, examples that hold: ${all - failed.length}.\n`);
}
