import { constants } from 'node:os';

/** That the program was told to stop, and by which signal. */
export class Interruption extends Error {
  override readonly name = 'AbortError';
  /** Exit status by the custom of shells: 130 after Ctrl-C, 143 after SIGTERM. */
  readonly status: number;

  constructor(signal: NodeJS.Signals) {
    super(`stopped by ${signal}`);
    this.status = 128 + constants.signals[signal];
  }
}
