import { UsageError } from '../../errors.ts';

/**
 * Reads the number that an option is given.
 *
 * @throws UsageError where it is no whole number, less than `least` or more than `most`
 */
export const wholeNumber =
  (option: string, least = 0, most = 999_999_999) =>
  (written: string): number => {
    const number = /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN;
    if (number >= least && number <= most) return number;
    if (number > most) throw new UsageError(`${option}: ${written} is more than ${most}`);
    throw new UsageError(`${option}: "${written}" is no whole number from ${least} on`);
  };

/** Reads a list as users write it: `conspiracy,blame`. */
export const listOf = (written: string): string[] =>
  written
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
