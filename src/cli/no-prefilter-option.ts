import { Option } from 'commander';

/** `--no-prefilter`, for whoever doubts that the fast way finds the same. */
export const noPrefilterOption = (): Option =>
  new Option('--no-prefilter', 'try every pattern at every place: the same results, and many times slower');
