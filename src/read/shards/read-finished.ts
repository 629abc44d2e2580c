import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../../errors.ts';
import type { CodedComment } from '../../model/coded-page.ts';
import {
  type FinishedStretch,
  type LinePlace,
  MARKS,
  type PlacedComment,
  type ShardEnding,
  type StretchHead,
} from '../../model/finished-page.ts';
import { shardFiles } from '../../model/plan.ts';
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
export function* readFinished(dir: string, shard: number, end: number): Generator<FinishedStretch> {
  const reader = new StretchReader(path.join(dir, shardFiles(shard).finished));
  try {
    while (reader.given < end) {
      const [length = 0] = reader.takeNumbers(1);
      yield stretchOf(JSON.parse(textOf(reader.take(length))) as StretchHead, reader);
    }
  } finally {
    reader.close();
  }
}

const stretchOf = (head: StretchHead, reader: StretchReader): FinishedStretch => ({
  pages: head.pages,
  problems: head.problems,
  pieces: head.pieces.map(({ bytes, ...piece }) => ({ ...piece, content: reader.take(bytes) })),
  kept: head.kept.map(({ bytes, ...lines }) => ({ ...lines, content: reader.take(bytes) })),
  namedAt: reader.given,
  named: reader.take(head.named),
  marks: reader.takeNumbers(head.comments * MARKS),
  fingerprints: reader.takeNumbers(head.numbers),
});

const textOf = ({ buffer, byteOffset, length }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, length).toString();

/** Bytes in which the line of a comment mostly ends. */
const LINE = 512;

const LINE_FEED = 0x0a;

/** The comment whose line begins at a place in the file of finished pages of a shard. */
export function readPlacedComment(dir: string, shard: number, start: number): PlacedComment {
  const file = path.join(dir, shardFiles(shard).finished);
  const handle = openSync(file, 'r');
  try {
    for (let length = LINE; ; length *= 2) {
      const bytes = new Uint8Array(length);
      const read = readSync(handle, bytes, 0, length, start);
      const end = bytes.indexOf(LINE_FEED);
      if (end !== -1) return JSON.parse(textOf(bytes.subarray(0, end))) as PlacedComment;
      if (read < length) throw new InputError(`${file}: it breaks off`);
    }
  } finally {
    closeSync(handle);
  }
}

/** What a shard tells of its finished pages together, from a place in their file on. */
export async function* readEnding(dir: string, shard: number, start: number): AsyncGenerator<ShardEnding> {
  const file = path.join(dir, shardFiles(shard).finished);
  const pieces = createReadStream(file, { start, encoding: 'utf8', highWaterMark: CHUNK });
  for await (const { source } of linesOf(pieces, LONGEST_LINE)) {
    if (source !== '') yield JSON.parse(source) as ShardEnding;
  }
}

/** One of the coded comments of a shard. */
export async function readCodedComment(
  dir: string,
  shard: number,
  [start, length]: LinePlace,
): Promise<CodedComment> {
  const handle = await open(path.join(dir, shardFiles(shard).pages));
  try {
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, start);
    return JSON.parse(buffer.toString()) as CodedComment;
  } finally {
    await handle.close();
  }
}
