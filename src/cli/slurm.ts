import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { Command, Option } from 'commander';
import { OutputError, UsageError } from '../errors.ts';
import { shardStates } from '../recipes/shards/shard-states.ts';
import { numberRanges } from './number-ranges.ts';
import { wholeNumber } from './options/values.ts';
import { print, tell } from './output.ts';
import { mergeScript, type SlurmJob, shardsScript, shellWord, slurmFiles } from './slurm-scripts.ts';

interface Options {
  readonly out?: string;
  readonly submit: boolean;
  readonly missing: boolean;
  readonly setup: readonly string[];
  readonly sbatch: readonly string[];
  readonly tries: number;
  readonly btl?: string;
  readonly keyFile?: string;
}

/** `btl slurm`: the shards of a plan as an array job, and the merge behind it. */
export const slurmCommand = (): Command =>
  new Command('slurm')
    .description(
      'Writes two scripts into the folder of the plan: an array job whose tasks do a shard each, and try again where ' +
        'that fails, and a job that merges the shards when all tasks have ended. --submit hands them to sbatch.',
    )
    .argument('<folder>', 'folder of the plan, which all nodes must see')
    .option('--submit', 'submit both jobs', false)
    .option('--missing', 'only the shards that are not done yet', false)
    .option('-o, --out <folder>', 'folder of the report (without it, report in the folder of the plan)')
    .addOption(several('--setup <line>', 'a line that makes node known, as "module load nodejs"'))
    .addOption(several('--sbatch <option>', 'an option for sbatch, as --sbatch=--mem=1G'))
    .option('--tries <number>', 'how often a task tries its shard', wholeNumber('--tries', 1), 3)
    .option('--btl <command>', 'what starts btl on a node (without it, as it was started here)')
    .option('--key-file <file>', 'the key, where the plan was made with --pseudonymise')
    .addHelpText(
      'after',
      `
Examples:
  btl slurm big-run --submit
  btl slurm big-run --setup "module load nodejs/20" --sbatch=--mem=1G --submit
  btl slurm big-run --missing --submit       (after a task was killed, or the merge has named shards)`,
    )
    .action(writeJobs);

async function writeJobs(folder: string, options: Options): Promise<void> {
  const { plan, shards } = await shardStates(folder);
  if (plan.options.pseudonyms !== null && options.keyFile === undefined) {
    throw new UsageError('the plan was made with --pseudonymise: give its key by --key-file FILE');
  }
  const wanted = shards.filter(({ state }) => !options.missing || state !== 'done');
  const job = jobOf(folder, options, numberRanges(wanted.map(({ shard }) => shard)));
  await writeScripts(job);
  if (options.submit) await submit(job);
  else await print(`${commands(job).join('\n')}\n`);
}

const several = (flags: string, what: string): Option =>
  new Option(flags, `${what}; may be repeated`)
    .argParser((value: string, before: readonly string[]) => [...before, value])
    .default([], 'none');

const jobOf = (folder: string, options: Options, shards: string): SlurmJob => ({
  ...options,
  dir: path.resolve(folder),
  out: path.resolve(options.out ?? path.join(folder, 'report')),
  shards,
  btl: options.btl ?? [process.execPath, path.resolve(process.argv[1] ?? 'btl')].map(shellWord).join(' '),
  keyFile: options.keyFile === undefined ? null : path.resolve(options.keyFile),
});

async function writeScripts(job: SlurmJob): Promise<void> {
  const files = slurmFiles(job.dir);
  try {
    await mkdir(files.logs, { recursive: true });
    await writeFile(files.shards, shardsScript(job), { mode: 0o755 });
    await writeFile(files.merge, mergeScript(job), { mode: 0o755 });
  } catch (cause) {
    throw new OutputError(`${job.dir}: the scripts could not be written`, { cause });
  }
}

/** What to type to submit both jobs; where every shard is done, the merge alone. */
function commands({ dir, shards }: SlurmJob): string[] {
  const files = slurmFiles(dir);
  if (shards === '') return [`sbatch ${shellWord(files.merge)}`];
  return [
    `job=$(sbatch --parsable ${shellWord(files.shards)})`,
    `sbatch --dependency=afterany:\${job%%;*} ${shellWord(files.merge)}`,
  ];
}

async function submit({ dir, shards, out }: SlurmJob): Promise<void> {
  const files = slurmFiles(dir);
  const after = [];
  if (shards !== '') {
    const array = await sbatch([files.shards]);
    tell(`btl: submitted shards ${shards} as job ${array}; squeue shows it, btl status ${dir} how far it is`);
    after.push(`--dependency=afterany:${array}`);
  }
  const merge = await sbatch([...after, files.merge]);
  tell(
    `btl: submitted the merge as job ${merge}; the report will be in ${out}, what it says in ${files.logs}`,
  );
}

/** Submits a script, and gives the number of the job. */
async function sbatch(args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('sbatch', ['--parsable', ...args]);
    return stdout.trim().split(';')[0] ?? '';
  } catch (cause) {
    const { code, stderr } = cause as { code?: unknown; stderr?: string };
    const why =
      code === 'ENOENT' ? 'there is no sbatch here; do it where jobs are submitted' : stderr?.trim();
    throw new OutputError(`sbatch ${args.join(' ')}: ${why}`, { cause });
  }
}
