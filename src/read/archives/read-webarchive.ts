import { InputError } from '../../errors.ts';
import type { Page } from '../../model/page.ts';
import { decode } from '../decode.ts';
import type { Input } from '../input.ts';
import { pageOf } from '../page-of.ts';
import { readBytes } from '../read-bytes.ts';
import type { ReadContext } from '../reader.ts';
import { PROPERTY_LIST, PropertyList } from './property-list.ts';

/** Frames of frames are read up to so many in all. */
const MOST_FRAMES = 1000;

/** What Safari keeps of a page, or of a frame. */
interface Kept {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  readonly url: string | null;
}

export const opensWebarchive = (start: Uint8Array): boolean =>
  Buffer.from(start.subarray(0, PROPERTY_LIST.length)).toString('latin1') === PROPERTY_LIST;

/**
 * Reads a page that Safari saved with all its parts in one file. What stands in frames of the page, as the comments of
 * many services do, is read where the frame stands.
 *
 * @throws InputError where it holds no page that can be read
 */
export async function* readWebarchive(
  { file, path }: Input,
  { largestPage, largestText, stoppable }: ReadContext,
): AsyncGenerator<Page> {
  const list = new PropertyList(await readBytes(file, largestPage));
  const [page, ...frames] = [...keptIn(list)];
  if (page === undefined) throw new InputError('It is a saved page whose HTML is missing.');
  const byAddress = new Map(frames.map((frame) => [addressOf(frame.url ?? '', null), frame]));
  const bases = [page, ...frames].map(({ url }) => url);
  const source = {
    path,
    name: 'page.html',
    charset: page.charset,
    url: page.url,
    largestText,
    frameOf: (attributes: ReadonlyMap<string, string>) => {
      const src = attributes.get('src') ?? '';
      // A frame in a frame goes by the address of that one.
      const frame = bases.map((base) => byAddress.get(addressOf(src, base))).find((met) => met !== undefined);
      return frame === undefined ? null : textOf(frame);
    },
  };
  yield await stoppable(() => pageOf(page.bytes, source));
}

/** The page and then its frames, as far as they hold HTML. */
function* keptIn(list: PropertyList): Generator<Kept> {
  const archives = [list.top];
  const met = new Set(archives);
  for (const archive of archives) {
    const resource = list.entry(archive, 'WebMainResource');
    const kept = resource === null ? null : keptOf(list, resource);
    if (kept !== null) yield kept;
    const frames = list.entry(archive, 'WebSubframeArchives');
    for (const frame of frames === null ? [] : list.items(frames)) {
      if (met.size > MOST_FRAMES) return;
      if (met.has(frame)) continue;
      met.add(frame);
      archives.push(frame);
    }
  }
}

const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml']);

function keptOf(list: PropertyList, resource: number): Kept | null {
  const entry = (name: string) => list.entry(resource, name);
  const said = (name: string) => {
    const object = entry(name);
    return object === null ? null : list.text(object);
  };
  const data = entry('WebResourceData');
  const bytes = data === null ? null : list.data(data);
  if (bytes === null || !PAGE_TYPES.has(said('WebResourceMIMEType') ?? 'text/html')) return null;
  return { bytes, charset: said('WebResourceTextEncodingName'), url: said('WebResourceURL') };
}

/** An address as a whole, without its mark of a place in the page. */
function addressOf(address: string, base: string | null): string {
  try {
    return new URL(address, base ?? undefined).href.replace(/#.*/s, '');
  } catch {
    return address;
  }
}

/** The text of a frame; empty where it holds none. */
function textOf({ bytes, charset }: Kept): string {
  try {
    return decode(bytes, charset).text;
  } catch (error) {
    if (error instanceof InputError) return '';
    throw error;
  }
}
