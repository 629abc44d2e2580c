import type { Page } from '../model/page.ts';
import type { Input } from './find-inputs.ts';
import { pageOf } from './page-of.ts';
import { readBytes } from './read-bytes.ts';

/**
 * Reads a file that is one saved page.
 *
 * @param largest size in bytes above which it is refused
 * @throws InputError with the reason where the file holds no page that can be read
 */
export const readPage = async ({ file, path }: Input, largest: number): Promise<Page> =>
  pageOf(await readBytes(file, largest), { path });
