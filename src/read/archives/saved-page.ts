import { InputError } from '../../errors.ts';
import type { Page } from '../../model/page.ts';
import { decode } from '../bytes/decode.ts';
import { pageOf } from '../page-of.ts';
import type { ReadContext } from '../reader.ts';

/** A page, or a frame of one, as a browser keeps it with all its parts in one file. */
export interface SavedHtml {
  readonly bytes: Uint8Array;
  /** Encoding that was sent with it. */
  readonly charset: string | null;
  readonly url: string | null;
}

/** Whether a part of a saved page holds HTML, by the media type that is written beside it. */
export const isHtml = (type: string): boolean => type === 'text/html' || type === 'application/xhtml+xml';

/**
 * Makes the page. What stands in its frames, as the comments of many services do, is read where the frame stands.
 *
 * @param path of the file that holds it
 * @param page undefined where the file holds none
 * @param frameAt the frame that goes by an address, as the page writes it
 * @throws InputError where there is no page that can be read
 */
export async function savedPage(
  path: string,
  page: SavedHtml | undefined,
  frameAt: (src: string) => SavedHtml | undefined,
  { largestText, stoppable }: ReadContext,
): Promise<Page> {
  if (page === undefined) throw new InputError('It is a saved page whose HTML is missing.');
  const { bytes, charset, url } = page;
  const frameOf = (attributes: ReadonlyMap<string, string>) => {
    const frame = frameAt(attributes.get('src') ?? '');
    return frame === undefined ? null : textOf(frame);
  };
  return stoppable(() => pageOf(bytes, { path, name: 'page.html', charset, url, largestText, frameOf }));
}

/** The text of a frame; empty where it holds none. */
function textOf({ bytes, charset }: SavedHtml): string {
  try {
    return decode(bytes, charset).text;
  } catch (error) {
    if (error instanceof InputError) return '';
    throw error;
  }
}
