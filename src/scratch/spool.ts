import type { MakeScratch, Scratch } from './scratch.ts';

const LINE_FEED = 0x0a;

/** Bytes that are read at a time: where one value is wanted, and where many are. */
const [SHORT, LONG] = [1024, 16 * 1024];

/**
 * A list of values kept outside memory, as lines of JSON. They can be read in order, or each by its place. They come back
 * as copies, so they must be plain data.
 */
export class Spool<Value> implements Iterable<Value> {
  readonly #make: MakeScratch;
  #scratch: Scratch | undefined;

  constructor(make: MakeScratch) {
    this.#make = make;
  }

  /** Adds a value; returns its place. */
  push(value: Value): number {
    return this.pushLine(JSON.stringify(value));
  }

  /** Adds a value that is a line of JSON already. */
  pushLine(json: string): number {
    return this.pushBytes(Buffer.from(`${json}\n`));
  }

  /** Adds values that are bytes of such lines; returns the place of the first. */
  pushBytes(lines: Uint8Array): number {
    this.#scratch ??= this.#make();
    return this.#scratch.append(lines);
  }

  /** All values as bytes of such lines. */
  bytes(): Uint8Array {
    return this.#scratch?.read(0, new Uint8Array(this.end)) ?? new Uint8Array(0);
  }

  /** Where the next value will stand. */
  get end(): number {
    return this.#scratch?.size ?? 0;
  }

  /** The value at a place that `push` returned. */
  at(place: number): Value {
    return JSON.parse(this.lineAt(place)) as Value;
  }

  /** The same, as its line of JSON. */
  lineAt(place: number): string {
    for (const line of this.#lines(place, this.end, SHORT)) return line;
    throw new RangeError(`nothing was set aside at ${place}`);
  }

  [Symbol.iterator](): Generator<Value> {
    return this.between(0, this.end);
  }

  /** The values from one place on, up to another. */
  *between(start: number, end: number): Generator<Value> {
    for (const line of this.#lines(start, end, LONG)) yield JSON.parse(line) as Value;
  }

  *#lines(start: number, end: number, stretch: number): Generator<string> {
    let rest: Uint8Array = new Uint8Array(0);
    for (let at = start; at < end; ) {
      const read = this.#scratch?.read(at, new Uint8Array(Math.min(stretch, end - at))) ?? rest;
      if (read.length === 0) throw new RangeError(`what was set aside ends at ${at}`);
      at += read.length;
      const bytes = rest.length === 0 ? read : Buffer.concat([rest, read]);
      let from = 0;
      for (let to = bytes.indexOf(LINE_FEED, rest.length); to !== -1; to = bytes.indexOf(LINE_FEED, from)) {
        yield textOf(bytes.subarray(from, to));
        from = to + 1;
      }
      rest = bytes.subarray(from);
    }
  }
}

const textOf = ({ buffer, byteOffset, length }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, length).toString('utf8');
