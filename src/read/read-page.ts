import { createHash } from 'node:crypto';
import { InputError } from '../errors.ts';
import type { Page } from '../model/page.ts';
import { decode } from './decode.ts';
import type { Input } from './find-inputs.ts';
import { looksLikeHtml } from './html/looks-like-html.ts';
import { readHtml } from './html/read-html.ts';
import { pageId } from './page-id.ts';
import { readBytes } from './read-bytes.ts';

/**
 * Reads one saved page. Of a page saved as HTML the text is what a reader sees, and the markup comes with it.
 *
 * @throws InputError with the reason where the file holds no page that can be read
 */
export async function readPage(input: Input): Promise<Page> {
  const bytes = await readBytes(input.file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { text, encoding, confidence } = decode(bytes);
  const seen = looksLikeHtml(text, input.path) ? readHtml(text) : { text };
  if (seen.text.trim() === '')
    throw new InputError('It is an HTML page without words: scripts or frames fill it in.');
  return {
    pageId: pageId(input.path, sha256),
    path: input.path,
    ...seen,
    encoding,
    encodingConfidence: confidence,
    sha256,
  };
}
