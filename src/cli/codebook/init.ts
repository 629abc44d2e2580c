import { existsSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { codebookJsonSchema } from '../../codebook/written/json-schema.ts';
import { defaultCodebookSource, starterSource } from '../../read/read-codebook.ts';
import { writeNewFile } from '../../write/write-new-file.ts';
import { tell } from '../output.ts';
import { schemaText } from './schema.ts';

/** `btl codebook init`. */
export const initCommand = (): Command =>
  new Command('init')
    .summary('start a codebook of your own')
    .description(
      'Writes a short codebook to begin with, which extends the default one, and beside it the schema by which ' +
        'editors complete and check it. Use it with `btl run --codebook FILE`.',
    )
    .argument('[file]', 'the file to write; it must not exist', 'codebook.yml')
    .option('--full', 'write the default codes out whole, to be changed anywhere')
    .addHelpText('after', '\nExamples:\n  btl codebook init\n  btl codebook init --full my-codebook.yml')
    .action(init);

async function init(file: string, { full = false }: { full?: boolean }): Promise<void> {
  await writeNewFile(file, await (full ? defaultCodebookSource() : starterSource()));
  const schema = path.join(path.dirname(file), 'codebook.schema.json');
  if (!existsSync(schema)) await writeNewFile(schema, schemaText(codebookJsonSchema()));
  tell(`Wrote ${file}. Change it, then: btl codebook check ${file}`);
}
