import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import type { CodedPage } from '../../model/coded-page.ts';
import type { FinishedHead, HeldPage, LinePlace, ShardEnding } from '../../model/finished-page.ts';
import { type PackedPage, unpackPage } from '../../model/packed-page.ts';
import { shardFiles } from '../../model/plan.ts';
import { isProblem, type Problem } from '../../model/problem.ts';
import { linesOf } from '../exports/record-sources.ts';
import { StretchReader } from './stretch-reader.ts';

/** Bytes that are read at a time. */
const CHUNK = 1 << 18;

const LONGEST_LINE = 256 * 1024 * 1024;

/**
 * The finished pages of a shard that is done, and what could not be used, in input order.
 *
 * @param end where in the file the last of them ends
 * @throws InputError where the file breaks off
 */
export function* readFinished(dir: string, shard: number, end: number): Generator<HeldPage | Problem> {
  const reader = new StretchReader(path.join(dir, shardFiles(shard).finished));
  try {
    while (reader.given < end) {
      const [length = 0] = reader.takeNumbers(1);
      const head = JSON.parse(textOf(reader.take(length))) as FinishedHead | Problem;
      yield isProblem(head) ? head : pageOf(head, reader);
    }
  } finally {
    reader.close();
  }
}

const pageOf = ({ pieces, numbers, ...page }: FinishedHead, reader: StretchReader): HeldPage => ({
  ...page,
  pieces: pieces.map(({ bytes, ...piece }) => ({ ...piece, content: reader.take(bytes) })),
  places: reader.takeNumbers(page.comments.length),
  fingerprints: reader.takeNumbers(numbers),
});

const textOf = ({ buffer, byteOffset, length }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, length).toString();

/** What a shard tells of its finished pages together, from a place in their file on. */
export async function* readEnding(dir: string, shard: number, start: number): AsyncGenerator<ShardEnding> {
  const file = path.join(dir, shardFiles(shard).finished);
  const pieces = createReadStream(file, { start, encoding: 'utf8', highWaterMark: CHUNK });
  for await (const { source } of linesOf(pieces, LONGEST_LINE)) {
    if (source !== '') yield JSON.parse(source) as ShardEnding;
  }
}

/** One of the coded pages of a shard. */
export async function readCodedPage(
  dir: string,
  shard: number,
  [start, length]: LinePlace,
): Promise<CodedPage> {
  const handle = await open(path.join(dir, shardFiles(shard).pages));
  try {
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, start);
    return unpackPage(JSON.parse(buffer.toString()) as PackedPage);
  } finally {
    await handle.close();
  }
}
