import type { Page } from '../model/page.ts';
import { unpackBody } from './archives/unpack-body.ts';
import { readBytes } from './bytes/read-bytes.ts';
import { isGzip } from './bytes/stream-bytes.ts';
import type { Input } from './inputs/input.ts';
import { pageOf } from './page-of.ts';
import type { ReadContext } from './reader.ts';
import { savedFrames } from './saved-frames.ts';

/**
 * Reads a file that is one saved page, plain or as gzip, with the frames that a browser saved beside it.
 *
 * @throws InputError with the reason where the file holds no page that can be read
 */
export const readPage = async (
  { file, path }: Input,
  { largestPage, largestText, stoppable }: ReadContext,
): Promise<Page> => {
  const bytes = unpackedPage(await readBytes(file, largestPage), largestPage);
  const frameOf = hasFrames(bytes) ? savedFrames(file, largestPage) : undefined;
  return stoppable(() =>
    pageOf(bytes, { path, name: path.replace(/\.gz$/i, ''), largestText, ...(frameOf && { frameOf }) }),
  );
};

const unpackedPage = (bytes: Uint8Array, largest: number): Uint8Array =>
  isGzip(bytes) ? unpackBody(bytes, 'gzip', largest) : bytes;

const hasFrames = (bytes: Uint8Array): boolean => {
  const { buffer, byteOffset, length } = bytes;
  const page = Buffer.from(buffer, byteOffset, length);
  return page.includes('<iframe') || page.includes('<IFRAME');
};
