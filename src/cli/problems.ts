import type { Problem } from '../model/problem.ts';
import { printable } from '../text/terminal.ts';
import { EXIT } from './exit.ts';
import { tell } from './output.ts';

/** Names an input that was not used, with the reason, on stderr; one that was skipped shows in the exit status too. */
export function tellProblem({ path, status, reason, cause }: Problem): void {
  tell(`btl: ${status === 'skipped' ? 'skipped' : 'left out'} ${printable(path)}: ${printable(reason)}`);
  if (cause !== undefined) tell(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  if (status === 'skipped') process.exitCode = EXIT.skipped;
}
