import { UsageError } from '../errors.ts';

/**
 * Reads the number that an option is given.
 *
 * @throws UsageError where it is no whole number, or less than `least`
 */
export const wholeNumber =
  (option: string, least = 0) =>
  (written: string): number => {
    const number = /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN;
    if (number >= least) return number;
    throw new UsageError(`${option}: "${written}" is no whole number from ${least} on`);
  };
