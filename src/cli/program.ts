import { Command } from 'commander';
import { VERSION } from '../version.ts';
import { addCommands } from './commands.ts';
import { EXIT, exitStatus } from './exit.ts';

/** Does what the arguments say, and sets the exit status. */
export async function runCommandLine(given: readonly string[]): Promise<void> {
  const args = asWritten(given);
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

Exit status: 0 fine, 1 failed, 2 wrong usage or codebook, 3 finished but some inputs were skipped, 130 interrupted, 143 told to end (SIGTERM).`,
    );

  await addCommands(program, args);

  // Whoever prints waits for the outcome and tells of it; for the help, and for what is said on stderr, nobody waits.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') process.exitCode = EXIT.failed;
    });
  }

  try {
    await program.parseAsync(args, { from: 'user' });
    process.exitCode ??= EXIT.fine;
  } catch (error) {
    process.exitCode = exitStatus(error);
  }
}

/** `help codebook init` is `codebook init --help`; of several words commander would heed the first. */
function asWritten(args: readonly string[]): readonly string[] {
  const [first, ...command] = args;
  return first === 'help' && command.length > 1 ? [...command, '--help'] : args;
}

/** Only for commands that take longer: by then, all that lives for the whole run has been made. */
export function keepHeapSmallLater(): void {
  setTimeout(async () => (await import('../recipes/small-heap.ts')).keepHeapSmall(), 2000).unref();
}
