import { createHash } from 'node:crypto';
import { InputError } from '../errors.ts';
import type { Page } from '../model/page.ts';
import { decode } from './bytes/decode.ts';
import { checkMarkup, checkText } from './bytes/read-bytes.ts';
import type { FrameSource } from './html/frames.ts';
import { looksLikeHtml } from './html/looks-like-html.ts';
import { readHtml } from './html/read-html.ts';
import { pageId } from './page-id.ts';
import { readPlainText } from './plain-text/read-plain-text.ts';

/** Where the bytes of a page come from. */
export interface PageSource {
  /** Path of the file. */
  readonly path: string;
  /** What tells the page from others in the file; null where it is the only one. */
  readonly part?: string | null;
  /** Name of the page itself, by whose ending HTML may be told; that of the file where none is given. */
  readonly name?: string;
  /** Encoding that was sent with the page. */
  readonly charset?: string | null;
  readonly url?: string | null;
  readonly notes?: readonly string[];
  /** Frames that were saved beside the page; what a frame holds within itself is read anyway. */
  readonly frameOf?: FrameSource;
  /** Number of characters of text above which it is refused. */
  readonly largestText: number;
}

/**
 * Makes a page of its bytes. Of a page saved as HTML the text is what a reader sees, and the markup comes with it.
 *
 * @throws InputError with the reason where the bytes are no page that can be read
 */
export function pageOf(bytes: Uint8Array, source: PageSource): Page {
  const { path, part = null, name = path, charset = null, url = null, notes = [] } = source;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { text, encoding, confidence } = decode(bytes, charset);
  const isHtml = looksLikeHtml(text, name);
  if (isHtml) checkMarkup(text, source.largestText);
  const plain = isHtml ? { text, notes: [] } : readPlainText(text);
  const seen = isHtml ? readHtml(text, framesOf(text, source)) : { text: plain.text };
  const said = [...notes, ...plain.notes];
  if (seen.text.trim() === '')
    throw new InputError('It is an HTML page without words: scripts or frames fill it in.');
  checkText(seen.text, source.largestText);
  return {
    pageId: pageId(path, sha256, part),
    path: part === null ? path : `${path}#${part}`,
    ...seen,
    encoding,
    encodingConfidence: confidence,
    sha256,
    ...(url !== null && { url }),
    ...(said.length > 0 && { readingNotes: said }),
  };
}

/** The frames of a page, those within it and those beside it; undefined where there can be none. */
function framesOf(text: string, { frameOf, largestText }: PageSource): FrameSource | undefined {
  if (frameOf === undefined && !/\ssrcdoc\s*=/i.test(text)) return undefined;
  return (attributes) => {
    const html = attributes.get('srcdoc') ?? frameOf?.(attributes) ?? null;
    if (html !== null) checkMarkup(html, largestText);
    return html;
  };
}
