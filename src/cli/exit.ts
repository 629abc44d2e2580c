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
  if (isOutOfMemory(error)) {
    tell('btl: memory ran out; use --jobs 1, or have the work done in smaller parts (btl help plan)');
    return EXIT.failed;
  }
  tell(`btl: this should not have happened: ${error instanceof Error ? error.stack : String(error)}`);
  return EXIT.failed;
}

/** What the system and V8 say where the program is still there to be told: a thread of its own ended, or a buffer was refused. */
const OUT_OF_MEMORY = new Set([
  'ENOMEM',
  'ERR_MEMORY_ALLOCATION_FAILED',
  'ERR_WORKER_INIT_FAILED',
  'ERR_WORKER_OUT_OF_MEMORY',
]);

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error &&
  (OUT_OF_MEMORY.has(String((error as NodeJS.ErrnoException).code)) ||
    (error instanceof RangeError && /allocation failed/i.test(error.message)));
