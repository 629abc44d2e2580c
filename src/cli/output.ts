import { OutputError } from '../errors.ts';

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

/** Writes a value as one line of JSON, with the characters escaped at which other programs would break the line. */
export const printJson = (value: unknown): Promise<void> =>
  print(`${JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, escaped)}\n`);

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Says something to the person at the terminal. */
export const tell = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
