import { Option } from 'commander';

/** `--theme`, `--target` and `--page`, for the commands that look at some of a report's comments. */
export const selectionOptions = (): Option[] => [
  new Option('--theme <code>', 'comments in which this theme is present'),
  new Option('--target <name>', 'comments that name this target, by its name in targets.csv'),
  new Option('--page <name>', 'comments of this page: its file, or a part of the path of several'),
];
