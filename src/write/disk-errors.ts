import { OutputError } from '../errors.ts';

/** What the errors of file systems mean, and what to do. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'the disk is full; make room or give a folder on another disk'],
  ['EDQUOT', 'your share of the disk is used up; make room or give a folder elsewhere'],
  ['EROFS', 'the file system can only be read; give a folder elsewhere'],
  ['EACCES', 'writing there is not permitted; give a folder that you may write to'],
  ['EPERM', 'writing there is not permitted; give a folder that you may write to'],
  ['ENOTDIR', 'a part of this path is a file, not a folder'],
  ['EEXIST', 'a part of this path is a file, not a folder'],
  ['ENAMETOOLONG', 'the name is too long; give a shorter one'],
  ['EBUSY', 'the folder is in use or is where a disk is mounted; give a folder inside it'],
  ['EXDEV', 'the folder is where a disk is mounted; give a folder inside it'],
  ['EFBIG', 'a file is larger than the file system allows'],
  ['EIO', 'the disk failed'],
  ['EMFILE', 'too many files are open at once; raise the limit, as with "ulimit -n 1024"'],
  ['ENFILE', 'too many files are open at once on this machine'],
  ['ENOENT', 'a folder of this path cannot be made'],
]);

/** The `code` of a system error, or null. */
export const reasonCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

export const isMissing = (error: unknown): boolean => reasonCode(error) === 'ENOENT';

/** The same failure as an error that says which file or folder could not be written, and why. */
export const asOutputError = (place: string, error: unknown): OutputError =>
  error instanceof OutputError ? error : new OutputError(said(place, error), { cause: error });

/** One line for a person: which folder could not be written, and why. */
export function said(dir: string, error: unknown): string {
  const code = reasonCode(error);
  const reason = code === null ? undefined : REASONS.get(code);
  const detail = error instanceof Error ? error.message : String(error);
  return `${dir} could not be written: ${reason ?? detail}`;
}
