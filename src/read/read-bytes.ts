import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { InputError } from '../errors.ts';

/** Larger files are refused, not cut: a page of comments is a few megabytes at most. */
const LARGEST_PAGE = 64 * 1024 * 1024;

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'It may not be read: permission denied.',
  EPERM: 'It may not be read: permission denied.',
  ENOENT: 'It is not there any more.',
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
 * @throws InputError with the reason, where it is no regular file, too large or unreadable
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    // Without O_NONBLOCK a named pipe would be waited for, for ever.
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const entry = await handle.stat();
      if (!entry.isFile()) throw new InputError('It is not a regular file.');
      if (entry.size > LARGEST_PAGE) {
        throw new InputError(`It is larger than ${LARGEST_PAGE / 1024 / 1024} MB.`);
      }
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new InputError(failureReason(error), { cause: error });
  }
}
