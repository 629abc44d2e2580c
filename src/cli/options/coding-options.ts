import { Option } from 'commander';

/** `--coder FILE`, which may be given several times. */
export const coderOption = (): Option =>
  new Option('--coder <file>', 'a coder from btl train, beside the rules; may be given for each code')
    .argParser((file: string, before: readonly string[]) => [...before, file])
    .default([], 'the rules alone');

/** `--no-prefilter`, for whoever doubts that the fast way finds the same. */
export const noPrefilterOption = (): Option =>
  new Option('--no-prefilter', 'try every pattern at every place: the same results, and many times slower');
