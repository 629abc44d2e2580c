import { Readable } from 'node:stream';
import { InputError } from '../../errors.ts';
import type { Page } from '../../model/page.ts';
import type { Problem } from '../../model/problem.ts';
import { streamBytes, unpack } from '../bytes/stream-bytes.ts';
import type { Input } from '../inputs/input.ts';
import type { ReadContext } from '../reader.ts';
import { readRecords } from './read-warc.ts';
import { zippedFiles } from './zipped-files.ts';

export const opensWacz = (path: string, start: Uint8Array): boolean =>
  /\.wacz$/i.test(path) && Buffer.from(start.subarray(0, 2)).toString('latin1') === 'PK';

const ARCHIVES = /^archive\/.*\.warc(?:\.gz)?$/i;

/** Reads a packed folder of web archives (WACZ), as browsers' recorders save it: the pages of each archive in it. */
export async function* readWacz({ file, path }: Input, context: ReadContext): AsyncGenerator<Page | Problem> {
  let found = false;
  for await (const { name, bytes } of zippedFiles(streamBytes(file), ARCHIVES)) {
    found = true;
    const archive = /\.gz$/i.test(name) ? unpack(Readable.from(bytes)) : bytes;
    yield* readRecords(archive, `${path}/${name.replace('archive/', '')}`, context);
  }
  if (!found) throw new InputError('It holds no web archive in its folder "archive".');
}
