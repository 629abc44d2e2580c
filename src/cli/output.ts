import { OutputError } from '../errors.ts';
import { jsonText } from '../text/json-text.ts';
import { printableLines } from '../text/terminal.ts';

/** The reader of our output has gone away (`| head`): there is nothing left to do, and nothing wrong. */
export class ClosedPipe extends Error {}

/**
 * Writes to stdout and waits until it is taken.
 *
 * @throws ClosedPipe where nobody reads any more
 * @throws OutputError where the device is full or failed
 */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve();
      else if ((error as NodeJS.ErrnoException).code === 'EPIPE') reject(new ClosedPipe());
      else reject(new OutputError(`stdout: ${error.message}`, { cause: error }));
    });
  });
}

/** Writes words to be read by a person: none of them steers the terminal. */
export const say = (text: string): Promise<void> => print(printableLines(text));

/** Writes a value as one line of JSON, which neither breaks the line nor steers a terminal. */
export const printJson = (value: unknown): Promise<void> => print(`${jsonText(value)}\n`);

/** Says something to the person at the terminal. */
export const tell = (text: string): void => {
  process.stderr.write(`${printableLines(text)}\n`);
};
