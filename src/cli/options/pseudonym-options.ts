import { type Command, Option } from 'commander';
import { UsageError } from '../../errors.ts';
import { keepKeyOut, readKey } from '../../read/read-key.ts';
import { writeKey } from '../../write/write-key.ts';
import { tell } from '../output.ts';

/** Holds the key where no file is to. */
const VARIABLE = 'BTL_PSEUDONYM_KEY';

/** The options of `withPseudonymOptions`, as commander gives them. */
export interface PseudonymOptions {
  readonly pseudonymise?: true;
  readonly keyFile?: string;
  readonly newKey?: true;
}

/** Adds the options by which commenters' names are replaced. */
export const withPseudonymOptions = (command: Command): Command =>
  command
    .option('--pseudonymise', 'replace commenters’ names by pseudonyms, in every file of the report')
    .option(
      '--key-file <file>',
      `the secret that pseudonyms are made with; keep it apart from the report (or in the variable ${VARIABLE})`,
    )
    .addOption(new Option('--new-key', 'make the key file first'));

/**
 * The key that the options lead to; null where no pseudonyms are asked for.
 *
 * @param used the folders and files of the run, in which no key may lie
 * @throws UsageError where there is no key, or where it would be published
 */
export async function pseudonymKey(
  { pseudonymise, keyFile, newKey }: PseudonymOptions,
  used: readonly string[],
): Promise<Uint8Array | null> {
  if (pseudonymise === undefined) {
    if (keyFile === undefined && newKey === undefined) return null;
    throw new UsageError('--key-file and --new-key go with --pseudonymise');
  }
  if (keyFile === undefined) {
    const key = process.env[VARIABLE]?.trim() ?? '';
    if (key !== '' && newKey === undefined) return Buffer.from(key);
    throw new UsageError(
      '--pseudonymise needs a key: --key-file FILE, with --new-key to have it made the first time',
    );
  }
  if (newKey !== undefined) {
    await keepKeyOut(keyFile, used);
    await writeKey(keyFile);
    tell(
      `btl: made the key ${keyFile}; the same key gives the same pseudonyms, and whoever has it can undo them`,
    );
  }
  return readKey(keyFile, used);
}
