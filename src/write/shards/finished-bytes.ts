import type { FinishedHead, LinePlace, ShardPage } from '../../model/finished-page.ts';
import { isProblem } from '../../model/problem.ts';

/**
 * What the file of finished pages holds of an input: the length of what stands before (32 bits), that as JSON, and the
 * bytes of the pieces, the places and the fingerprints. Of an input that was not used, it holds that alone.
 *
 * @param line where the page lies among the coded pages
 */
export function* finishedBytes({ coded, finished }: ShardPage, line: LinePlace): Generator<Uint8Array> {
  if (isProblem(coded)) {
    const { path, status, reason } = coded;
    yield* headed({ path, status, reason });
  } else if (finished !== null) {
    const { page, comments, pieces, places, fingerprints } = finished;
    yield* headed({
      page,
      comments,
      line,
      pieces: pieces.map(({ content, ...piece }) => ({ ...piece, bytes: content.length })),
      numbers: fingerprints.length,
    } satisfies FinishedHead);
    for (const { content } of pieces) yield content;
    for (const { buffer, byteOffset, byteLength } of [places, fingerprints])
      yield new Uint8Array(buffer, byteOffset, byteLength);
  }
}

function* headed(head: object): Generator<Uint8Array> {
  const bytes = Buffer.from(JSON.stringify(head));
  yield new Uint8Array(Uint32Array.of(bytes.length).buffer);
  yield bytes;
}
