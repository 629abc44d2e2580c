import type { Page } from '../../model/page.ts';
import { readBytes } from '../bytes/read-bytes.ts';
import type { Input } from '../inputs/input.ts';
import type { ReadContext } from '../reader.ts';
import { type MimePart, mimeParts } from './mime-parts.ts';
import { isHtml, type SavedHtml, savedPage } from './saved-page.ts';

/** Header lines of a message, one of which says that it is MIME, and another that pages are in it. */
const HEADERS = /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)+/;

export function opensMhtml(start: Uint8Array): boolean {
  const headers = HEADERS.exec(Buffer.from(start).toString('latin1'))?.[0] ?? '';
  return (
    /^mime-version:/im.test(headers) && /^content-type:\s*(?:multipart\/related|text\/html)/im.test(headers)
  );
}

/**
 * Reads a page that a browser saved with all its parts in one file (MHTML, RFC 2557).
 *
 * @throws InputError where it holds no page that can be read
 */
export async function* readMhtml({ file, path }: Input, context: ReadContext): AsyncGenerator<Page> {
  const message = Buffer.from(await readBytes(file, context.largestPage)).toString('latin1');
  const [page, ...frames] = mimeParts(message).filter(({ content }) => isHtml(content.type));
  const byId = new Map(frames.map((part) => [part.headers.get('content-id') ?? '', savedHtml(part)]));
  const frameAt = (src: string) => byId.get(`<${src.replace(/^cid:/i, '')}>`);
  yield await savedPage(path, page && savedHtml(page), frameAt, context);
}

const savedHtml = ({ bytes, content, headers }: MimePart): SavedHtml => ({
  bytes,
  charset: content.parameter('charset'),
  url: headers.get('content-location') ?? null,
});
