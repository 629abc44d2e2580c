import type { Page } from '../../model/page.ts';
import type { Input } from '../input.ts';
import { readBytes } from '../read-bytes.ts';
import type { ReadContext } from '../reader.ts';
import { PROPERTY_LIST, PropertyList } from './property-list.ts';
import { isHtml, type SavedHtml, savedPage } from './saved-page.ts';

/** Frames of frames are read up to so many in all. */
const MOST_FRAMES = 1000;

export const opensWebarchive = (start: Uint8Array): boolean =>
  Buffer.from(start.subarray(0, PROPERTY_LIST.length)).toString('latin1') === PROPERTY_LIST;

/**
 * Reads a page that Safari saved with all its parts in one file.
 *
 * @throws InputError where it holds no page that can be read
 */
export async function* readWebarchive({ file, path }: Input, context: ReadContext): AsyncGenerator<Page> {
  const list = new PropertyList(await readBytes(file, context.largestPage));
  const [page, ...frames] = [...keptIn(list)];
  const byAddress = new Map(frames.map((frame) => [addressOf(frame.url ?? '', null), frame]));
  const bases = [page, ...frames].map((kept) => kept?.url ?? null);
  // A frame in a frame goes by the address of that one.
  const frameAt = (src: string) =>
    bases.map((base) => byAddress.get(addressOf(src, base))).find((met) => met !== undefined);
  yield await savedPage(path, page, frameAt, context);
}

/** The page and then its frames, as far as they hold HTML. */
function* keptIn(list: PropertyList): Generator<SavedHtml> {
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

function keptOf(list: PropertyList, resource: number): SavedHtml | null {
  const entry = (name: string) => list.entry(resource, name);
  const said = (name: string) => {
    const object = entry(name);
    return object === null ? null : list.text(object);
  };
  const data = entry('WebResourceData');
  const bytes = data === null ? null : list.data(data);
  if (bytes === null || !isHtml(said('WebResourceMIMEType') ?? 'text/html')) return null;
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
