import type { Command } from 'commander';

/** Adds `--theme`, `--target` and `--page`, for the commands that look at some of a report's comments. */
export const withSelectionOptions = (command: Command): Command =>
  command
    .option('--theme <code>', 'comments in which this theme is present')
    .option('--target <name>', 'comments that name this target, by its name in targets.csv')
    .option('--page <name>', 'comments of this page: its file, or a part of the path of several');
