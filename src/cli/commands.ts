import type { Command } from 'commander';

/** A command as `btl --help` lists it. */
interface ListedCommand {
  /** Its name and what it takes. */
  readonly usage: string;
  readonly summary: string;
  /** Loads what the command is made of. */
  readonly load: () => Promise<Command>;
}

/** The commands, in the order in which `btl --help` lists them. */
const COMMANDS: readonly ListedCommand[] = [
  {
    usage: 'run [options] [paths...]',
    summary: 'read pages, code their comments, write the report folder',
    load: async () => (await import('./run.ts')).runCommand(),
  },
  {
    usage: 'inspect [options] <paths...>',
    summary: 'dry run: what is each page taken for, one line a page',
    load: async () => (await import('./inspect.ts')).inspectCommand(),
  },
  {
    usage: 'separate [options] <paths...>',
    summary: 'take pages apart: JSON Lines, a page a line',
    load: async () => (await import('./separate.ts')).separateCommand(),
  },
  {
    usage: 'code [options] [file]',
    summary: 'code comments given as JSON Lines or CSV',
    load: async () => (await import('./code.ts')).codeCommand(),
  },
  {
    usage: 'codebook',
    summary: 'start, check, read, convert and compare codebooks',
    load: async () => (await import('./codebook.ts')).codebookCommand(),
  },
  {
    usage: 'kwic [options] <reports> <pattern>',
    summary: 'keyword in context: every place of a word or pattern in the comments of a report',
    load: async () => (await import('./kwic.ts')).kwicCommand(),
  },
  {
    usage: 'keyness [options] <reports>',
    summary: 'which words some comments of a report use more, or less, than others or than the articles',
    load: async () => (await import('./keyness.ts')).keynessCommand(),
  },
  {
    usage: 'sample [options] <reports>',
    summary: 'draw comments of a report to be coded by hand, as a coding sheet',
    load: async () => (await import('./sample.ts')).sampleCommand(),
  },
  {
    usage: 'agree [options] <sheets...>',
    summary: 'how far coders agree who coded the same units by hand',
    load: async () => (await import('./agree.ts')).agreeCommand(),
  },
  {
    usage: 'validate [options] <reports>',
    summary: 'hold what the program coded against what people coded by hand',
    load: async () => (await import('./validate.ts')).validateCommand(),
  },
  {
    usage: 'train [options] <coded...>',
    summary: 'train a coder from hand codings',
    load: async () => (await import('./train.ts')).trainCommand(),
  },
  {
    usage: 'suggest [options] <reports>',
    summary: 'suggest which comments to code next, as a coding sheet',
    load: async () => (await import('./suggest.ts')).suggestCommand(),
  },
  {
    usage: 'plan [options] <paths...>',
    summary: 'cut a large run into shards that many machines can do',
    load: async () => (await import('./plan.ts')).planCommand(),
  },
  {
    usage: 'status [options] <folder>',
    summary: 'how far the shards of a plan are',
    load: async () => (await import('./status.ts')).statusCommand(),
  },
  {
    usage: 'merge [options] <folder>',
    summary: 'make the report of all shards of a plan',
    load: async () => (await import('./merge.ts')).mergeCommand(),
  },
  {
    usage: 'slurm [options] <folder>',
    summary: 'do the shards of a plan on a cluster with Slurm',
    load: async () => (await import('./slurm.ts')).slurmCommand(),
  },
];

/**
 * Makes the commands known to the program, and loads those that are named.
 *
 * @param named the arguments of the call; `btl help run` names a command too, so their places do not matter
 */
export async function addCommands(program: Command, named: readonly string[]): Promise<void> {
  for (const { usage, summary, load } of COMMANDS) {
    const [name = ''] = usage.split(' ');
    if (named.includes(name)) program.addCommand((await load()).summary(summary).exitOverride());
    else program.command(usage).summary(summary);
  }
}
