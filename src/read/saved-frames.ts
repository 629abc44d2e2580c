import { realpathSync } from 'node:fs';
import path from 'node:path';
import { InputError } from '../errors.ts';
import type { Problem } from '../model/problem.ts';
import { decode } from './bytes/decode.ts';
import { readBytesNow } from './bytes/read-bytes.ts';
import type { FrameSource } from './html/frames.ts';

const PAGE_ENDING = /\.(?:x?html?|xht)$/i;

/** What browsers put behind a page's name for the folder of all that belongs to it, in their languages. */
const FOLDER_ENDING = new RegExp(
  `(?:[._]files|_file|-filer|-dateien|${[
    ...['fichiers', 'archivos', 'arquivos', 'ficheiros', 'bestanden', 'pliki', 'soubory', 'subory', 'elemei'],
    ...['tiedostot', 'dosyalar', 'datoteke', 'fajlovi', 'fitxers', 'fitxategiak', 'failid', 'fails', 'bylos'],
    ...['файлы', 'файли'],
  ]
    .map((word) => `_${word}`)
    .join('|')})$`,
  'i',
);

/**
 * The page that a folder belongs to, where a browser put into it what it saved with a page: styles, pictures, frames.
 *
 * @param beside names of the files beside the folder
 */
export function pageOfFolder(folder: string, beside: ReadonlySet<string>): string | undefined {
  const stem = folder.replace(FOLDER_ENDING, '');
  if (stem === folder) return undefined;
  return ['html', 'htm', 'xhtml', 'xht']
    .map((ending) => `${stem}.${ending}`)
    .find((name) => beside.has(name));
}

/** Why such a folder is not read for pages. */
export const partsOf = (page: string, place: string): Problem => ({
  path: place,
  status: 'left_out',
  reason: `It holds the pictures, programs and frames of ${page}; comments in a frame are read with that page.`,
});

/**
 * The frames that a browser saved in a folder beside a page. Nothing outside that folder is read, whatever a page names.
 *
 * @param page the file of the page
 * @param largest size in bytes above which a frame is not read
 */
export function savedFrames(page: string, largest: number): FrameSource {
  const name = new Set([path.basename(page)]);
  /** The folders of frames that were read: in these, frames name one another without it. */
  const folders = new Set(['']);
  return (attributes) => {
    const address = placeOf(attributes.get('src') ?? '');
    if (!PAGE_ENDING.test(address)) return null;
    for (const folder of folders) {
      const place = path.posix.join(folder, address);
      const [top = ''] = place.split('/');
      if (pageOfFolder(top, name) === undefined) continue;
      const html = frameAt(path.join(path.dirname(page), top), path.posix.relative(top, place), largest);
      if (html === null) continue;
      folders.add(top);
      return html;
    }
    return null;
  };
}

/** `./The%20bridge_files/frame.html?x` -> `The bridge_files/frame.html`. */
function placeOf(address: string): string {
  try {
    return path.posix.normalize(decodeURIComponent(address.replace(/[?#].*$/s, '')));
  } catch {
    return '';
  }
}

/** A frame that is not there, or that cannot be read, is no reason to leave its page out. */
function frameAt(folder: string, place: string, largest: number): string | null {
  try {
    const file = realpathSync(path.join(folder, place));
    const isInside = file.startsWith(
      `${realpathSync(path.dirname(folder))}${path.sep}${path.basename(folder)}${path.sep}`,
    );
    return isInside ? decode(readBytesNow(file, largest)).text : null;
  } catch (error) {
    if (error instanceof InputError || (error instanceof Error && 'code' in error)) return null;
    throw error;
  }
}
