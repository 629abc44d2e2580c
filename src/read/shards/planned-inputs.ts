import path from 'node:path';
import { InputError } from '../../errors.ts';
import type { PlannedInput } from '../../model/plan.ts';
import { isProblem, type Problem } from '../../model/problem.ts';
import type { Input } from '../inputs/input.ts';
import { type FileHash, hashFile } from './hash-file.ts';

/** How a file that cannot be read enters a plan: it may not become readable in between. */
const UNREADABLE = { bytes: 0, sha256: null };

/** Inputs as they are now, with what they can be told by later. */
export async function planInputs(
  dir: string,
  inputs: readonly (Input | Problem)[],
): Promise<(PlannedInput | Problem)[]> {
  const planned: (PlannedInput | Problem)[] = [];
  for (const input of inputs) {
    if (isProblem(input)) planned.push(input);
    else {
      planned.push({
        file: seenFrom(dir, input.file),
        path: input.path,
        ...((await hashed(input.file)) ?? UNREADABLE),
      });
    }
  }
  return planned;
}

/**
 * The inputs of a shard where they lie on this machine.
 *
 * @throws InputError that names those which are no longer what they were when the plan was made
 */
export async function findPlanned(
  dir: string,
  inputs: readonly (PlannedInput | Problem)[],
): Promise<(Input | Problem)[]> {
  const changed: string[] = [];
  const found: (Input | Problem)[] = [];
  for (const input of inputs) {
    if (isProblem(input)) {
      found.push(input);
      continue;
    }
    const file = placeOf(dir, input.file);
    const now = await hashed(file);
    if ((now?.sha256 ?? null) !== input.sha256) {
      changed.push(`${input.path} (${now === null ? 'cannot be read' : 'other bytes'})`);
    }
    found.push({ file, path: input.path });
  }
  if (changed.length === 0) return found;
  throw new InputError(
    `changed since the plan was made: ${changed.join(', ')}; put back what they were, or plan the run anew`,
  );
}

/** A file as a plan names it, and back. */
export const seenFrom = (dir: string, file: string): string =>
  path.relative(dir, path.resolve(file)).split(path.sep).join('/');

export const placeOf = (dir: string, file: string): string => path.join(dir, ...file.split('/'));

const hashed = (file: string): Promise<FileHash | null> =>
  hashFile(file).catch((error: unknown) => {
    if (error instanceof InputError) return null;
    throw error;
  });
