import { CommanderError } from 'commander';
import { CodebookError, InputError, OutputError, UsageError } from '../errors.ts';
import { Interruption } from './interruption.ts';
import { ClosedPipe, tell } from './output.ts';

/** Exit statuses, as the README lists them. */
export const EXIT = { fine: 0, failed: 1, usage: 2, skipped: 3 } as const;

/** Tells the user what went wrong and gives the exit status for it. */
export function exitStatus(error: unknown): number {
  if (error instanceof ClosedPipe) return EXIT.fine;
  // Commander has already said what is wrong; help and version end with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  if (error instanceof Interruption) {
    tell('btl: interrupted; nothing half-written is left');
    return error.status;
  }
  if (error instanceof UsageError || error instanceof CodebookError) {
    tell(`btl: ${error.message}`);
    return EXIT.usage;
  }
  if (error instanceof InputError || error instanceof OutputError) {
    tell(`btl: ${error.message}`);
    return EXIT.failed;
  }
  if (error instanceof Error && 'code' in error && error.code === 'EMFILE') {
    tell('btl: too many files are open at once; raise the limit, as with "ulimit -n 1024"');
    return EXIT.failed;
  }
  tell(`btl: this should not have happened: ${error instanceof Error ? error.stack : String(error)}`);
  return EXIT.failed;
}
