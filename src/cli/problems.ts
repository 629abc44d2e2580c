import type { Problem } from '../model/problem.ts';
import { printable } from '../text/terminal.ts';
import { tell } from './output.ts';

/** Names the inputs that were not used, each with its reason, on stderr. */
export function tellProblems(problems: readonly Problem[]): void {
  for (const { path, status, reason, cause } of problems) {
    tell(`btl: ${status === 'skipped' ? 'skipped' : 'left out'} ${printable(path)}: ${printable(reason)}`);
    if (cause !== undefined) tell(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  }
}
