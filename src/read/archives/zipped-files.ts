import { Unzip, UnzipInflate } from 'fflate';
import { InputError } from '../../errors.ts';

/** A file in a packed folder. Its bytes have to be taken before the next file is asked for, or are passed over. */
export interface ZippedFile {
  readonly name: string;
  readonly bytes: AsyncGenerator<Uint8Array>;
}

/** What unpacking a chunk brought: a file begins, some of its bytes, its end. */
type Arrival = string | Uint8Array | typeof END;

const END = Symbol('end of a file');

/**
 * The files of a packed folder that are wanted, one by one and piece by piece, in their order.
 *
 * @throws InputError where it is damaged or breaks off
 */
export async function* zippedFiles(
  chunks: AsyncIterable<Uint8Array>,
  wanted: RegExp,
): AsyncGenerator<ZippedFile> {
  const arrivals = unpacked(chunks, wanted);
  try {
    for (let arrival = await arrivals.next(); arrival.done !== true; arrival = await arrivals.next())
      if (typeof arrival.value === 'string') yield { name: arrival.value, bytes: untilEnd(arrivals) };
  } finally {
    await arrivals.return(undefined);
  }
}

async function* untilEnd(arrivals: AsyncGenerator<Arrival>): AsyncGenerator<Uint8Array> {
  for (let arrival = await arrivals.next(); arrival.done !== true; arrival = await arrivals.next()) {
    if (arrival.value === END) return;
    if (typeof arrival.value !== 'string') yield arrival.value;
  }
  throw new InputError(BROKEN);
}

const BROKEN = 'The packed folder is damaged or breaks off.';

async function* unpacked(chunks: AsyncIterable<Uint8Array>, wanted: RegExp): AsyncGenerator<Arrival> {
  let arrived: Arrival[] = [];
  const unzip = new Unzip((file) => {
    if (!wanted.test(file.name)) return;
    arrived.push(file.name);
    file.ondata = (error, bytes, isLast) => {
      if (error !== null) throw error;
      arrived.push(bytes);
      if (isLast) arrived.push(END);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for await (const chunk of chunks) {
    try {
      unzip.push(chunk);
    } catch (cause) {
      throw new InputError(BROKEN, { cause });
    }
    yield* arrived;
    arrived = [];
  }
}
