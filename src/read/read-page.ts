import type { Page } from '../model/page.ts';
import type { Input } from './find-inputs.ts';
import { pageOf } from './page-of.ts';
import { readBytes } from './read-bytes.ts';
import type { ReadContext } from './reader.ts';

/**
 * Reads a file that is one saved page.
 *
 * @throws InputError with the reason where the file holds no page that can be read
 */
export const readPage = async (
  { file, path }: Input,
  { largestPage, largestText, stoppable }: ReadContext,
): Promise<Page> => {
  const bytes = await readBytes(file, largestPage);
  return stoppable(() => pageOf(bytes, { path, largestText }));
};
