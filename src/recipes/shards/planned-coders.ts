import { UsageError } from '../../errors.ts';
import { placeOf } from '../../read/shards/planned-inputs.ts';
import type { CodedBy } from '../coded-inputs.ts';
import { readCoders } from '../trained-coders.ts';
import type { OpenPlan } from './open-plan.ts';

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
