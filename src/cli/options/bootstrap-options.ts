import { Option } from 'commander';
import { wholeNumber } from './values.ts';

/** `--seed`, for the commands whose intervals come from a bootstrap. */
export const seedOption = (): Option =>
  new Option('--seed <number>', 'of the bootstrap').argParser(wholeNumber('--seed')).default(1);

/** `--draws`, for the same. */
export const drawsOption = (): Option =>
  new Option('--draws <number>', 'of the bootstrap').argParser(wholeNumber('--draws', 100)).default(1000);
