import path from 'node:path';
import { UsageError } from '../../errors.ts';
import { placeOf } from '../../read/shards/planned-inputs.ts';
import { readPlan, type SavedPlan } from '../../read/shards/read-plan.ts';
import { VERSION } from '../../version.ts';
import type { CodedBy } from '../coded-inputs.ts';
import { readCoders } from '../trained-coders.ts';

/** A plan, and the folder that it lies in. */
export interface OpenPlan extends SavedPlan {
  /** Absolute. */
  readonly dir: string;
}

/**
 * Opens a plan, and makes sure that this version of the program made it.
 *
 * @throws UsageError where there is no plan, or another version made it
 */
export async function openPlan(folder: string): Promise<OpenPlan> {
  const dir = path.resolve(folder);
  const saved = await readPlan(dir);
  const { version } = saved.plan.tool;
  if (version === VERSION) return { ...saved, dir };
  throw new UsageError(
    `${folder} was planned with version ${version}, and this is ${VERSION}: all shards need the same; use that version, or plan the run anew`,
  );
}

/**
 * Reads the codebook and the coders that a plan was made with.
 *
 * @throws UsageError, CodebookError where they are no longer what they were
 */
export async function plannedCoders({ plan, dir }: OpenPlan): Promise<Omit<CodedBy, 'pseudonymKey'>> {
  const { codebook, coders } = plan;
  const file = codebook.file === null ? undefined : placeOf(dir, codebook.file);
  const files = coders.files.map((each) => placeOf(dir, each));
  const read = await readCoders(file, files);
  if (read.codebook.hash === codebook.hash && read.record === coders.record) {
    return { read, codebook: file, coders: files };
  }
  throw new UsageError(
    `codebook or coders have changed since the plan was made (${[file ?? 'the default codebook', ...files].join(', ')}); put back what they were, or plan the run anew`,
  );
}
