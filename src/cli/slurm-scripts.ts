import path from 'node:path';

/** What the scripts of a plan are made of. */
export interface SlurmJob {
  /** Folder of the plan, absolute. */
  readonly dir: string;
  /** Folder of the report, absolute. */
  readonly out: string;
  /** Shards to do, as `1-8` or `3,5-7`. */
  readonly shards: string;
  /** What starts btl on a node. */
  readonly btl: string;
  /** Lines that make node known on a node, such as `module load nodejs`. */
  readonly setup: readonly string[];
  /** Options for sbatch, such as `--partition=short`. */
  readonly sbatch: readonly string[];
  /** How often a task tries its shard. */
  readonly tries: number;
  /** File with the key of the plan's pseudonyms; null where it has none. */
  readonly keyFile: string | null;
}

/** Where the scripts and the logs of their tasks lie. */
export const slurmFiles = (dir: string) => {
  const folder = path.join(dir, 'slurm');
  const inside = (name: string) => path.join(folder, name);
  return { logs: inside('logs'), shards: inside('shards.sh'), merge: inside('merge.sh') };
};

/** A word as the shell reads it back, whatever is in it. */
export const shellWord = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/**
 * The array job: each task does the shard of its number. Slurm does not run a task again that ends badly, so the task
 * itself tries again; where the command or the plan is wrong, trying again would not help.
 */
export function shardsScript(job: SlurmJob): string {
  const { dir, btl, tries, keyFile } = job;
  const key = keyFile === null ? '' : ` --key-file ${shellWord(keyFile)}`;
  return `${head(job, 'btl-shards', '%a.log', [`--array=${job.shards}`])}
for try in $(seq ${tries}); do
  ${btl} run -o ${shellWord(dir)} --shard auto${key}
  status=$?
  if [ $status -eq 0 ] || [ $status -eq 2 ]; then exit $status; fi
  echo "try $try of ${tries} ended with status $status" >&2
  if [ $try -lt ${tries} ]; then sleep $((5 * try)); fi
done
exit $status
`;
}

/**
 * The job that makes the report. It is to run when all tasks have ended, well or not: it finds out by itself whether
 * each shard is done, and names those which are not.
 */
export const mergeScript = (job: SlurmJob): string =>
  `${head(job, 'btl-merge', 'merge.log', [])}
${job.btl} merge ${shellWord(job.dir)} -o ${shellWord(job.out)}
`;

const head = (job: SlurmJob, name: string, log: string, more: readonly string[]): string =>
  [
    '#!/bin/bash',
    `#SBATCH --job-name=${name}`,
    ...more.map((option) => `#SBATCH ${option}`),
    '#SBATCH --ntasks=1',
    '#SBATCH --cpus-per-task=1',
    `#SBATCH --output=${shellWord(path.join(slurmFiles(job.dir).logs, log))}`,
    ...job.sbatch.map((option) => `#SBATCH ${option}`),
    ...job.setup,
  ].join('\n');
