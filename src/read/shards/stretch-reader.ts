import { closeSync, openSync, readSync } from 'node:fs';
import { InputError } from '../../errors.ts';

/** Bytes that are read at a time, unless it is said otherwise; more where more are wanted together. */
const CHUNK = 1 << 18;

const LINE_FEED = 0x0a;

/** Gives the bytes of a file one stretch after the other. Each is there until the next is asked for: all use the same memory. */
export class StretchReader {
  readonly #path: string;
  readonly #handle: number;
  readonly #chunk: number;
  #bytes: Uint8Array;
  /** Where in `#bytes` what is held begins, and where it ends. */
  #from = 0;
  #to = 0;
  /** Where in the file it ends. */
  #read: number;

  /**
   * @param start where in the file the first stretch begins
   * @param chunk bytes that are read at a time
   */
  constructor(path: string, start = 0, chunk = CHUNK) {
    this.#path = path;
    this.#chunk = chunk;
    this.#bytes = new Uint8Array(chunk);
    this.#read = start;
    this.#handle = openSync(path, 'r');
  }

  /** Where in the file the next stretch begins. */
  get place(): number {
    return this.#read - (this.#to - this.#from);
  }

  /** Goes on from another place in the file. */
  seek(place: number): void {
    this.#from = 0;
    this.#to = 0;
    this.#read = place;
  }

  /**
   * The next bytes.
   *
   * @throws InputError where the file ends before
   */
  take(length: number): Uint8Array {
    while (this.#to - this.#from < length) {
      if (!this.#readMore(length)) throw new InputError(`${this.#path}: it breaks off`);
    }
    this.#from += length;
    return this.#bytes.subarray(this.#from - length, this.#from);
  }

  /** The bytes up to the next line feed, or to the end of the file; null where it has ended. */
  takeLine(): Uint8Array | null {
    for (let seen = 0; ; ) {
      const end = this.#bytes.subarray(0, this.#to).indexOf(LINE_FEED, this.#from + seen);
      if (end !== -1) {
        const line = this.#bytes.subarray(this.#from, end);
        this.#from = end + 1;
        return line;
      }
      seen = this.#to - this.#from;
      if (!this.#readMore(2 * seen + 1)) return seen === 0 ? null : this.take(seen);
    }
  }

  close(): void {
    closeSync(this.#handle);
  }

  /** Reads on, with room for so many bytes; false where there is nothing more. */
  #readMore(length: number): boolean {
    const held = this.#bytes.subarray(this.#from, this.#to);
    if (length > this.#bytes.length) this.#bytes = new Uint8Array(length + this.#chunk);
    this.#bytes.set(held);
    this.#from = 0;
    this.#to = held.length;
    const read = readSync(this.#handle, this.#bytes, this.#to, this.#bytes.length - this.#to, this.#read);
    this.#to += read;
    this.#read += read;
    return read > 0;
  }
}
