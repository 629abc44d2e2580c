import { open } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../../errors.ts';
import type { CodedComment } from '../../model/coded-page.ts';
import {
  type LinePlace,
  MARKS,
  type PlacedComment,
  type SavedStretch,
  type ShardEnding,
  type StretchHead,
} from '../../model/finished-page.ts';
import { shardFiles } from '../../model/plan.ts';
import { StretchReader } from './stretch-reader.ts';

const NUMBER = Uint32Array.BYTES_PER_ELEMENT;

/**
 * The finished pages of a shard that is done, and what could not be used, in input order. The bytes of a stretch are
 * there until the next is asked for.
 *
 * @param end where in the file the last of them ends
 * @throws InputError where the file breaks off
 */
export function* readFinished(dir: string, shard: number, end: number): Generator<SavedStretch> {
  const reader = new StretchReader(path.join(dir, shardFiles(shard).finished));
  try {
    while (reader.place < end) {
      const [length = 0] = numbersOf(reader.take(NUMBER));
      yield nextStretch(parsed<StretchHead>(reader.take(length)), reader);
    }
  } finally {
    reader.close();
  }
}

function nextStretch(head: StretchHead, reader: StretchReader): SavedStretch {
  const { pages, problems, pieces, kept, comments, named, numbers } = head;
  const sizes = [...pieces, ...kept].map(({ bytes }) => bytes);
  const size = sizes.reduce((sum, bytes) => sum + bytes, 0);
  const start = reader.place;
  const all = reader.take(size + named + (comments * MARKS + numbers) * NUMBER);
  let at = 0;
  const next = (length: number): Uint8Array => {
    at += length;
    return all.subarray(at - length, at);
  };
  return {
    pages,
    problems,
    pieces: pieces.map(({ bytes, ...piece }) => ({ ...piece, content: next(bytes) })),
    kept: kept.map(({ bytes, ...lines }) => ({ ...lines, content: next(bytes) })),
    namedAt: start + at,
    marks: numbersOf(next(named + comments * MARKS * NUMBER).subarray(named)),
    fingerprints: numbersOf(next(numbers * NUMBER)),
  };
}

/** Numbers of 32 bits. A copy of them begins where numbers may begin. */
const numbersOf = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.slice().buffer);

const parsed = <Value>({ buffer, byteOffset, length }: Uint8Array): Value =>
  JSON.parse(Buffer.from(buffer, byteOffset, length).toString()) as Value;

/** Bytes in which the line of a comment mostly ends. */
const LINE = 512;

/** Files that are open at once. */
const MOST_OPEN = 64;

/** Comments by their places in the files of finished pages, which stay open: those that others repeat are asked for in any order. */
export class PlacedComments {
  readonly #dir: string;
  readonly #open = new Map<number, StretchReader>();

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** The comment whose line begins at a place in the file of a shard. */
  at(shard: number, start: number): PlacedComment {
    const reader = this.#open.get(shard) ?? this.#opened(shard);
    reader.seek(start);
    const line = reader.takeLine();
    if (line === null) throw new InputError(`shard ${shard}: its finished pages break off`);
    return parsed(line);
  }

  close(): void {
    for (const reader of this.#open.values()) reader.close();
    this.#open.clear();
  }

  #opened(shard: number): StretchReader {
    if (this.#open.size === MOST_OPEN) this.close();
    const reader = new StretchReader(path.join(this.#dir, shardFiles(shard).finished), 0, LINE);
    this.#open.set(shard, reader);
    return reader;
  }
}

/** What a shard tells of its finished pages together, from a place in their file on. */
export function* readEnding(dir: string, shard: number, start: number): Generator<ShardEnding> {
  const reader = new StretchReader(path.join(dir, shardFiles(shard).finished), start);
  try {
    for (let line = reader.takeLine(); line !== null; line = reader.takeLine()) {
      yield parsed<ShardEnding>(line);
    }
  } finally {
    reader.close();
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
