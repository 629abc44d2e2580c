import { InputError } from '../../errors.ts';
import type { Page } from '../../model/page.ts';
import { decode } from '../decode.ts';
import type { Input } from '../input.ts';
import { pageOf } from '../page-of.ts';
import { readBytes } from '../read-bytes.ts';
import type { ReadContext } from '../reader.ts';
import { type MimePart, mimeParts } from './mime-parts.ts';

/** Header lines of a message, one of which says that it is MIME, and another that pages are in it. */
const HEADERS = /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)+/;

export function opensMhtml(start: Uint8Array): boolean {
  const headers = HEADERS.exec(Buffer.from(start).toString('latin1'))?.[0] ?? '';
  return (
    /^mime-version:/im.test(headers) && /^content-type:\s*(?:multipart\/related|text\/html)/im.test(headers)
  );
}

/**
 * Reads a page that a browser saved with all its parts in one file (MHTML, RFC 2557). What stands in frames of
 * the page, as the comments of many services do, is read where the frame stands.
 *
 * @throws InputError where it holds no page that can be read
 */
export async function* readMhtml(
  { file, path }: Input,
  { largestPage, largestText, stoppable }: ReadContext,
): AsyncGenerator<Page> {
  const message = Buffer.from(await readBytes(file, largestPage)).toString('latin1');
  const pages = mimeParts(message).filter(({ content }) => PAGE_TYPES.has(content.type));
  const [page] = pages;
  if (page === undefined) throw new InputError('It is a saved page whose HTML is missing.');
  const frames = new Map(pages.slice(1).map((part) => [part.headers.get('content-id') ?? '', part]));
  const source = {
    path,
    name: 'page.html',
    charset: page.content.parameter('charset'),
    url: page.headers.get('content-location') ?? null,
    largestText,
    frameOf: (attributes: ReadonlyMap<string, string>) => {
      const part = frames.get(`<${attributes.get('src')?.replace(/^cid:/i, '')}>`);
      return part === undefined ? null : textOf(part);
    },
  };
  yield await stoppable(() => pageOf(page.bytes, source));
}

const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/** The text of a part; empty where it holds none. */
function textOf({ bytes, content }: MimePart): string {
  try {
    return decode(bytes, content.parameter('charset')).text;
  } catch (error) {
    if (error instanceof InputError) return '';
    throw error;
  }
}
