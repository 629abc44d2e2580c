import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { InputError } from '../errors.ts';

/** Larger files are refused, not cut: a page of comments is a few megabytes at most. */
const LARGEST_PAGE = 64 * 1024 * 1024;

/** An export holds many threads, and reading one takes some ten times its size in memory. */
export const LARGEST_EXPORT = 200 * 1024 * 1024;

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
  return REASONS[code] ?? `It could not be read${code === '' ? '' : ` (${code})`}.`;
}

/**
 * Reads a whole regular file.
 *
 * @param largest size in bytes above which the file is refused
 * @throws InputError with the reason, where it is no regular file, too large or unreadable
 */
export const readBytes = (file: string, largest = LARGEST_PAGE): Promise<Uint8Array> =>
  withFile(file, async (handle, size) => {
    if (size > largest) throw new InputError(`It is larger than ${largest / 1024 / 1024} MB.`);
    return handle.readFile();
  });

/**
 * Reads the first bytes of a regular file, by which its format shows.
 *
 * @throws InputError with the reason, where it is no regular file or unreadable
 */
export const readStart = (file: string): Promise<Uint8Array> =>
  withFile(file, async (handle) => {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(START), 0, START, 0);
    return buffer.subarray(0, bytesRead);
  });

async function withFile<Result>(
  file: string,
  use: (handle: FileHandle, size: number) => Promise<Result>,
): Promise<Result> {
  try {
    // Without O_NONBLOCK a named pipe would be waited for, for ever.
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const entry = await handle.stat();
      if (!entry.isFile()) throw new InputError('It is not a regular file.');
      return await use(handle, entry.size);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new InputError(failureReason(error), { cause: error });
  }
}
