import { UsageError } from '../errors.ts';
import { decode } from './bytes/decode.ts';
import { failureReason, LARGEST, readBytes, tooLarge } from './bytes/read-bytes.ts';

/**
 * Reads the text of a dictionary of another program, in UTF-8, UTF-16 or Windows-1252.
 *
 * @throws UsageError where the file cannot be read
 */
export async function readDictionary(file: string): Promise<string> {
  try {
    // What is no UTF comes from Windows, as the programs that write dictionaries do; bytes that say UTF outvote it.
    const bytes = await readBytes(file, LARGEST.page, tooLarge(LARGEST.page, ', and no dictionary is'));
    return decode(bytes, 'windows-1252').text;
  } catch (cause) {
    throw new UsageError(`${file}: ${failureReason(cause)}`, { cause });
  }
}
