import path from 'node:path';
import { Command } from 'commander';
import { importDictionary } from '../../codebook/import/import-dictionary.ts';
import { readDictionary } from '../../read/read-dictionary.ts';
import { writeNewFile } from '../../write/write-new-file.ts';
import { print, tell } from '../output.ts';

/** As many notes as a person reads; the number of the others is told. */
const MOST_TOLD = 30;

/** `btl codebook import`. */
export const importCommand = (): Command =>
  new Command('import')
    .summary('make one of a LIWC or quanteda file')
    .description(
      'Makes a codebook of a dictionary of another program: LIWC (.dic, .dicx) or quanteda (YAML). Each category ' +
        'becomes a code. Duplicates, and lines that cannot be taken over as they stand, are told with their number.',
    )
    .argument('<file>', 'the dictionary')
    .option('-o, --out <file>', 'the codebook to write, which must not exist; without it, to stdout')
    .addHelpText('after', '\nExample:\n  btl codebook import LIWC2015.dic -o liwc.yml')
    .action(importFile);

async function importFile(file: string, { out }: { out?: string }): Promise<void> {
  const { text, codes, entries, notes } = importDictionary(path.basename(file), await readDictionary(file));
  for (const { line, message } of notes.slice(0, MOST_TOLD)) tell(`btl: ${file}:${line}: ${message}`);
  if (notes.length > MOST_TOLD) tell(`btl: ${file}: and ${notes.length - MOST_TOLD} more such lines`);
  if (out === undefined) await print(text);
  else await writeNewFile(out, text);
  tell(`${file}: ${codes} codes, ${entries} entries${out === undefined ? '' : `, in ${out}`}.`);
}
