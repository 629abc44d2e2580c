import { UsageError } from '../errors.ts';

/** What schedulers call the number of a task of an array, and what the first task is numbered. */
const TASKS: readonly (readonly [variable: string, first: 0 | 1, scheduler: string])[] = [
  ['SLURM_ARRAY_TASK_ID', 1, 'Slurm'],
  ['PBS_ARRAY_INDEX', 1, 'PBS'],
  ['PBS_ARRAYID', 1, 'Torque'],
  ['SGE_TASK_ID', 1, 'Grid Engine'],
  ['LSB_JOBINDEX', 1, 'LSF'],
  ['JOB_COMPLETION_INDEX', 0, 'Kubernetes'],
  ['AWS_BATCH_JOB_ARRAY_INDEX', 0, 'AWS Batch'],
];

/** A shard that was asked for, and by what. */
export interface WhichShard {
  /** From 1. */
  readonly shard: number;
  /** Where the scheduler says so: its variable and what it holds, in words. */
  readonly told: string | null;
}

/**
 * Reads the number of a shard; `auto` is that of the task of an array, whichever scheduler runs it.
 *
 * Shards are counted from 1. Kubernetes and AWS Batch count from 0, so 1 is added; the others count as their user says,
 * which should be from 1.
 *
 * @throws UsageError where it is no number from 1 on, or no scheduler says one
 */
export function whichShard(written: string, env: Readonly<Record<string, string | undefined>>): WhichShard {
  if (written !== 'auto') {
    const shard = numberOf(written);
    if (shard === null || shard < 1) {
      throw new UsageError(`--shard: "${written}" is neither a number from 1 on, nor auto, nor all`);
    }
    return { shard, told: null };
  }
  for (const [variable, first, scheduler] of TASKS) {
    const value = env[variable];
    const task = numberOf(value ?? '');
    // Outside an array, Grid Engine says "undefined", and LSF 0.
    if (task === null || (variable === 'LSB_JOBINDEX' && task === 0)) continue;
    if (task < first) {
      throw new UsageError(
        `${variable} is ${task}, and shards are counted from 1: let the array of ${scheduler} begin at 1`,
      );
    }
    const counted = first === 0 ? ', which counts from 0' : '';
    return { shard: task + 1 - first, told: `${variable} is ${task}${counted}` };
  }
  throw new UsageError(
    `--shard auto: no task of an array runs here; none of ${TASKS.map(([name]) => name).join(', ')} is set. Give the number of the shard`,
  );
}

const numberOf = (written: string): number | null => (/^\d{1,9}$/.test(written) ? Number(written) : null);
