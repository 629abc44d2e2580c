import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file inside an archive, its text in pieces. */
export interface Part {
  readonly path: string;
  readonly text: Iterable<string>;
}

/** The first moment that a zip archive can name, so that no clock gets into it. */
const NO_TIME = new Date(1980, 0, 1);

/** Pieces are gathered to about this many characters before they are packed. */
const BATCH = 1 << 17;

/**
 * Packs texts, as UTF-8, into a zip archive, without ever holding more than a stretch of them.
 *
 * Node's own zlib packs differently from one processor to the next; fflate gives the same bytes on each.
 */
export function* zip(parts: Iterable<Part>): Generator<Uint8Array> {
  const packed: Uint8Array[] = [];
  const archive = new Zip((error, bytes) => {
    if (error !== null) throw error;
    packed.push(bytes);
  });
  for (const { path, text } of parts) {
    const file = new ZipDeflate(path, { level: 3 });
    file.mtime = NO_TIME;
    archive.add(file);
    for (const batch of batches(text)) {
      file.push(strToU8(batch));
      yield* packed.splice(0);
    }
    file.push(new Uint8Array(0), true);
  }
  archive.end();
  yield* packed;
}

function* batches(pieces: Iterable<string>): Generator<string> {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}
