import { Option } from 'commander';

/** `--coder FILE`, which may be given several times. */
export const coderOption = (): Option =>
  new Option('--coder <file>', 'a coder from btl train, beside the rules; may be given for each code')
    .argParser((file: string, before: readonly string[]) => [...before, file])
    .default([], 'the rules alone');
