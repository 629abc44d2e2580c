import { Command } from 'commander';
import { languageReference, readCodebook } from '../../read/read-codebook.ts';
import { count } from '../count.ts';
import { say } from '../output.ts';

interface Options {
  readonly rules?: boolean;
  readonly language?: boolean;
}

/** `btl codebook show`. */
export const showCommand = (): Command =>
  new Command('show')
    .summary('what each code means')
    .description('Shows what each code of a codebook means, as a person would read it.')
    .argument('[file]', 'the codebook; without one, the default')
    .option('--rules', 'each rule too: its id, value, weight and reason')
    .option(
      '--language',
      'the reference of the codebook language instead: every key and pattern, with examples',
    )
    .addHelpText('after', '\nExamples:\n  btl codebook show\n  btl codebook show codebook.yml --rules')
    .action(show);

async function show(file: string | undefined, options: Options): Promise<void> {
  if (options.language) {
    await say(await languageReference());
    return;
  }
  const { title, codes } = await readCodebook(file);
  await say(`${title}\n`);
  for (const code of codes) {
    await say(`\n${code.id}: ${code.title}\n  ${code.definition}\n`);
    await say(`  Use when: ${code.useWhen}\n  Not when: ${code.notWhen}\n`);
    for (const { id, definition, present } of code.values) {
      await say(`  = ${id}${present ? '' : ' (not present)'}: ${definition}\n`);
    }
    await say(`  ${count(code.rules.length, 'rule')}\n`);
    if (!options.rules) continue;
    for (const { id, value, weight, cue, reason } of code.rules) {
      await say(`  - ${id}: ${value}, ${weight}${cue ? ', cue' : ''}${reason === '' ? '' : `. ${reason}`}\n`);
    }
  }
}
