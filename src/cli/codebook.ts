import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import {
  CodebookError,
  countExamples,
  defaultCodebookSource,
  failedExamples,
  makeCoder,
  OutputError,
  readCodebook,
} from '../index.ts';
import { print, tell } from './output.ts';

/** `btl codebook`: start, check and read codebooks. */
export const codebookCommand = (): Command =>
  new Command('codebook')
    .summary('start, check and read codebooks')
    .description(
      'A codebook says what each code means and by which rules the program finds it. It is a YAML file.',
    )
    .addCommand(init().exitOverride())
    .addCommand(check().exitOverride())
    .addCommand(show().exitOverride());

const init = (): Command =>
  new Command('init')
    .description(
      'Writes the default codebook to a new file, to be changed and used with `btl run --codebook FILE`.',
    )
    .argument('[file]', 'the file to write; it must not exist', 'codebook.yml')
    .action(async (file: string) => {
      try {
        await writeFile(file, await defaultCodebookSource(), { flag: 'wx' });
      } catch (cause) {
        const exists = (cause as NodeJS.ErrnoException).code === 'EEXIST';
        throw new OutputError(
          `${file}: ${exists ? 'it exists already; give another name' : (cause as Error).message}`,
          {
            cause,
          },
        );
      }
      tell(`Wrote ${file}. Change it, then: btl codebook check ${file}`);
    });

const check = (): Command =>
  new Command('check')
    .description(
      'Checks a codebook: mistakes with line, column and the mend, then every example. Exit status 2 where one fails.',
    )
    .argument('<file>', 'the codebook')
    .action(async (file: string) => {
      const codebook = await readCodebook(file);
      const coder = makeCoder(codebook);
      const failed = failedExamples(coder);
      for (const { id, text, reason } of failed) tell(`btl: ${file}: ${id}: "${text}": ${reason}`);
      if (failed.length > 0)
        throw new CodebookError(`${file}: ${failed.length} of ${countExamples(coder)} examples do not hold`);
      const rules = codebook.codes.reduce((sum, code) => sum + code.rules.length, 0);
      const codes = codebook.codes.map(({ id }) => id).join(', ');
      await print(
        `${file} is fine: ${codes}; rules: ${rules}, examples that hold: ${countExamples(coder)}.\n`,
      );
    });

const show = (): Command =>
  new Command('show')
    .description('Shows what each code of a codebook means, as a person would read it.')
    .argument('[file]', 'the codebook; without one, the default')
    .action(async (file?: string) => {
      const { title, codes } = await readCodebook(file);
      await print(`${title}\n`);
      for (const code of codes) {
        await print(`\n${code.id}: ${code.title}\n  ${code.definition}\n`);
        await print(`  Use when: ${code.useWhen}\n  Not when: ${code.notWhen}\n`);
        for (const { id, definition, present } of code.values) {
          await print(`  = ${id}${present ? '' : ' (not present)'}: ${definition}\n`);
        }
        await print(`  ${code.rules.length} rules\n`);
      }
    });
