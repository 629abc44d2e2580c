import path from 'node:path';
import { UsageError } from '../../errors.ts';
import { readPlan, type SavedPlan } from '../../read/shards/read-plan.ts';
import { VERSION } from '../../version.ts';

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
