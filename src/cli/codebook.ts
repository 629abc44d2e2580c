import { Command } from 'commander';
import { checkCommand } from './codebook/check.ts';
import { diffCommand } from './codebook/diff.ts';
import { importCommand } from './codebook/import.ts';
import { initCommand } from './codebook/init.ts';
import { schemaCommand } from './codebook/schema.ts';
import { showCommand } from './codebook/show.ts';

/** `btl codebook`: start, check, read, convert and compare codebooks. */
export const codebookCommand = (): Command => {
  const command = new Command('codebook').description(
    'A codebook says what each code means and by which rules the program finds it. It is a YAML file.',
  );
  for (const make of [initCommand, checkCommand, showCommand, importCommand, diffCommand, schemaCommand]) {
    command.addCommand(make().exitOverride());
  }
  return command;
};
