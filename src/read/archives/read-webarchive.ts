import type { Page } from '../../model/page.ts';
import { readBytes } from '../bytes/read-bytes.ts';
import type { Input } from '../inputs/input.ts';
import type { ReadContext } from '../reader.ts';
import { PROPERTY_LIST, PropertyList } from './property-list.ts';
import { isHtml, type SavedHtml, savedPage } from './saved-page.ts';

/** Frames of frames are read up to so many in all. */
const MOST_FRAMES = 1000;

/** So often an address is put together from that of a frame and that of what may hold it; a page asks once a frame. */
const MOST_ASKED = 20 * MOST_FRAMES;

/** No address is longer; putting one together takes as long as it is. */
const LONGEST_ADDRESS = 8192;

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
  yield await savedPage(path, page, findFrame(page, frames), context);
}

/** Finds the frame that goes by an address. A frame in a frame goes by the address of that one. */
function findFrame(page: SavedHtml | undefined, frames: readonly SavedHtml[]) {
  const byAddress = new Map(frames.map((frame) => [addressOf(frame.url ?? '', null), frame]));
  const bases = new Set([page, ...frames].map((kept) => kept?.url ?? null).filter(isAddress));
  let asked = 0;
  return (src: string): SavedHtml | undefined => {
    if (byAddress.size === 0 || !isAddress(src)) return undefined;
    for (const base of bases) {
      asked += 1;
      if (asked > MOST_ASKED) return undefined;
      const met = byAddress.get(addressOf(src, base));
      if (met !== undefined) return met;
    }
    return undefined;
  };
}

const isAddress = (url: string | null): boolean => url === null || url.length <= LONGEST_ADDRESS;

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
