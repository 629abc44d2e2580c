import { closeSync, openSync, readSync } from 'node:fs';
import { InputError } from '../../errors.ts';

/** Bytes that are read at a time; more where more are wanted together. */
const AT_LEAST = 1 << 19;

/** Gives the bytes of a file one stretch after the other, each without being copied once it is read. */
export class StretchReader {
  readonly #path: string;
  readonly #handle: number;
  #held: Uint8Array = new Uint8Array(0);
  /** Where in the file what is held ends. */
  #read = 0;

  constructor(path: string) {
    this.#path = path;
    this.#handle = openSync(path, 'r');
  }

  /** How many bytes were given. */
  get given(): number {
    return this.#read - this.#held.length;
  }

  /**
   * The next bytes.
   *
   * @throws InputError where the file ends before
   */
  take(length: number): Uint8Array {
    if (this.#held.length < length) this.#fill(length);
    const stretch = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return stretch;
  }

  /** The next numbers of 32 bits. */
  takeNumbers(count: number): Uint32Array {
    // A copy begins where numbers may begin.
    return new Uint32Array(this.take(count * Uint32Array.BYTES_PER_ELEMENT).slice().buffer);
  }

  close(): void {
    closeSync(this.#handle);
  }

  /** What was given is in use, so that it is read into fresh memory. */
  #fill(length: number): void {
    const bytes = new Uint8Array(Math.max(AT_LEAST, length));
    bytes.set(this.#held);
    let end = this.#held.length;
    while (end < length) {
      const read = readSync(this.#handle, bytes, end, bytes.length - end, this.#read);
      if (read === 0) throw new InputError(`${this.#path}: it breaks off`);
      end += read;
      this.#read += read;
    }
    this.#held = bytes.subarray(0, end);
  }
}
