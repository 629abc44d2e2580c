#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { Command } from 'commander';
import { VERSION } from '../version.ts';
import { addCommands } from './commands.ts';
import { EXIT, exitStatus } from './exit.ts';

// By itself V8 lets the heap double and double again before it looks for what is no longer needed. Pages come and go, so
// that a heap of little more than what lives does as well: a third of the memory less, in the same time. What lives hardly
// changes, so that V8 looks for it once in some thousand comments.
// Not at once, while the heap grows to what always lives: that costs a short run half a second.
setTimeout(() => setFlagsFromString('--heap-growing-percent=10'), 2000).unref();

const program = new Command('btl')
  .description(
    'Separates reader comments from saved news pages and codes them for themes, sentiment and targets.',
  )
  .version(VERSION)
  .exitOverride()
  .showHelpAfterError('(btl --help lists the commands; btl COMMAND --help explains one)')
  .addHelpText(
    'after',
    `
To begin:
  btl inspect my-pages              what is each page taken for?
  btl run my-pages -o my-report     the whole job; then open my-report/report.html

Exit status: 0 fine, 1 failed, 2 wrong usage or codebook, 3 finished but some inputs were skipped, 130 interrupted.`,
  );

await addCommands(program, process.argv.slice(2));

// Who prints waits for the outcome and tells of it, but for the help, which nobody waits for.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exitCode = EXIT.failed;
});

try {
  await program.parseAsync();
  process.exitCode ??= EXIT.fine;
} catch (error) {
  process.exitCode = exitStatus(error);
}
