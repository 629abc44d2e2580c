import { createHash } from 'node:crypto';
import type { Page } from '../model/page.ts';
import { decode } from './decode.ts';
import type { Input } from './find-inputs.ts';
import { pageId } from './page-id.ts';
import { readBytes } from './read-bytes.ts';

/**
 * Reads one saved page.
 *
 * @throws InputError with the reason where the file holds no page that can be read
 */
export async function readPage(input: Input): Promise<Page> {
  const bytes = await readBytes(input.file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { text, encoding, confidence } = decode(bytes);
  return {
    pageId: pageId(input.path, sha256),
    path: input.path,
    text,
    encoding,
    encodingConfidence: confidence,
    sha256,
  };
}
