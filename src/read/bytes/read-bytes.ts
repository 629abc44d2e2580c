import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { InputError, UsageError } from '../../errors.ts';

/** Larger inputs are refused, not cut. The user may give another size for both. */
export const LARGEST = {
  /** A page of comments is a few megabytes at most. */
  page: 64 * 1024 * 1024,
  /** An export holds many threads; what is kept of it in memory is about as large as the file. */
  export: 200 * 1024 * 1024,
  /** What a page says, in characters: more than ten novels. The work that it makes grows with it. */
  text: 5 * 1000 * 1000,
} as const;

/** Tells that an input is too large, and how to have it read all the same. */
export const tooLarge = (largest: number, mend = '; a larger --max-bytes would have it read'): string =>
  `It is larger than ${Math.round(largest / 1024 / 1024)} MB${mend}.`;

/** A line of text is a few words at least, so a text of many more lines than this is none. */
const SHORTEST_LINES = 25;

/**
 * Makes sure that a page says no more than a page can.
 *
 * @param largest number of characters above which it is refused
 * @throws InputError with the reason
 */
export function checkText(text: string, largest: number): void {
  const mend = 'a larger --max-bytes would have it read';
  if (text.length > largest)
    throw new InputError(`Its text is longer than ${inMillions(largest)} million characters; ${mend}.`);
  const most = largest / SHORTEST_LINES;
  // A line takes two characters at least, with its end.
  if (text.length < 2 * most) return;
  let lines = 0;
  for (const _line of text.matchAll(/\S[^\r\n]*/g)) lines += 1;
  if (lines > most) throw new InputError(`It has more than ${Math.round(most)} lines; ${mend}.`);
}

/** An element of a page holds some words at least, so a page of more elements than this is none. */
const SHORTEST_ELEMENTS = 40;

/** What a parser keeps begins so behind its `<`: a tag that opens an element, a comment, a declaration. */
const opens = (unit: number): boolean =>
  ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) || unit === 0x21 || unit === 0x3f;

/**
 * Makes sure, before a page is parsed, that it has no more elements than a page can: each takes far more memory than
 * its few characters.
 *
 * @param largest number of characters above which the text of the page is refused
 * @throws InputError with the reason
 */
export function checkMarkup(source: string, largest: number): void {
  const most = largest / SHORTEST_ELEMENTS;
  // What is counted takes two characters at least.
  if (source.length < 2 * most) return;
  let elements = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
    if (opens(source.charCodeAt(at + 1))) elements += 1;
    if (elements > most)
      throw new InputError(
        `It has more than ${Math.round(most)} elements; a larger --max-bytes would have it read.`,
      );
  }
}

const inMillions = (count: number): string => String(Math.round(count / 10_000) / 100);

/** Enough to tell a file's format by. */
const START = 4096;

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'It may not be read: permission denied.',
  EPERM: 'It may not be read: permission denied.',
  ENOENT: 'There is no such file.',
  EISDIR: 'It is a folder.',
  EIO: 'The disk failed to read it.',
  ELOOP: 'Its links lead in a circle.',
};

/** A plain sentence for what the file system answered. */
export function failureReason(error: unknown): string {
  if (error instanceof InputError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `It could not be read${code === '' ? '' : `: the system says ${code}`}.`;
}

/**
 * The same as an error that names the file: a file that is not there is a mistake of whoever named it.
 *
 * @param error what reading it threw
 */
export function fileError(file: string, error: unknown): Error {
  const cause = error instanceof InputError ? error.cause : error;
  const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  const options = { cause: error };
  return isMissing
    ? new UsageError(`${file}: there is no such file`, options)
    : new InputError(`${file}: ${failureReason(error)}`, options);
}

/**
 * Reads a whole regular file.
 *
 * @param largest size in bytes above which the file is refused
 * @param refusal what is said of a larger one
 * @throws InputError with the reason, where it is no regular file, too large or unreadable
 */
export const readBytes = async (file: string, largest: number, refusal?: string): Promise<Uint8Array> =>
  readBytesNow(file, largest, refusal);

/** The same at once, as what is read in the midst of other work has to be. */
export const readBytesNow = (file: string, largest: number, refusal = tooLarge(largest)): Uint8Array =>
  withFile(file, (descriptor, size) => {
    if (size > largest) throw new InputError(refusal);
    return readFileSync(descriptor);
  });

/**
 * Reads the first bytes of a regular file, by which its format shows.
 *
 * @throws InputError with the reason, where it is no regular file or unreadable
 */
export const readStart = async (file: string): Promise<Uint8Array> =>
  withFile(file, (descriptor) => {
    const bytes = new Uint8Array(START);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, START, 0));
  });

/** Waits for the disk: to be told when it is ready takes longer than most pages take to be read. */
function withFile<Result>(file: string, use: (descriptor: number, size: number) => Result): Result {
  try {
    const descriptor = openSync(file, READING);
    try {
      return use(descriptor, sizeOf(fstatSync(descriptor)));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw new InputError(failureReason(error), { cause: error });
  }
}

/**
 * Opens a regular file; whoever asked closes it.
 *
 * @throws InputError with the reason, where it is no regular file or may not be read
 */
export async function openFile(file: string): Promise<FileHandle> {
  try {
    const handle = await open(file, READING);
    try {
      sizeOf(await handle.stat());
    } catch (error) {
      await handle.close();
      throw error;
    }
    return handle;
  } catch (error) {
    throw new InputError(failureReason(error), { cause: error });
  }
}

/** Without O_NONBLOCK a named pipe would be waited for, for ever. */
const READING = constants.O_RDONLY | constants.O_NONBLOCK;

function sizeOf(entry: Stats): number {
  if (!entry.isFile()) throw new InputError('It is not a regular file.');
  return entry.size;
}
