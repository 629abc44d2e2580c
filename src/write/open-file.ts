import { closeSync, fstatSync, fsync, openSync, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import { OutputError } from '../errors.ts';

/** Pieces are gathered to about so many bytes before they are written. */
const BATCH = 64 * 1024;

/**
 * A new file that is written piece by piece. Writing waits for the disk's cache alone, and so does whoever brings the
 * pieces; `finish` waits for the disk.
 */
export class OpenFile {
  readonly #path: string;
  readonly #handle: number;
  #pending: Uint8Array[] = [];
  #pendingSize = 0;
  #written = 0;

  /**
   * @param mode who may read and write it
   * @throws the system's error where there is such a file already, or none can be made
   */
  constructor(path: string, mode = 0o666) {
    this.#path = path;
    this.#handle = openSync(path, 'wx', mode);
  }

  append(content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    this.#pendingSize += bytes.length;
    const isKept = this.#pendingSize < BATCH;
    // Who brings bytes may use their memory again.
    this.#pending.push(isKept && bytes === content ? Buffer.from(bytes) : bytes);
    if (!isKept) this.#flush();
  }

  /** Closes the file when the disk has it. Disks can take less than they are given without a word, so its size counts. */
  async finish(): Promise<void> {
    try {
      this.#flush();
      await promisify(fsync)(this.#handle);
      const { size } = fstatSync(this.#handle);
      if (size !== this.#written) {
        throw new OutputError(`${this.#path} has ${size} of ${this.#written} bytes; the disk may be full`);
      }
    } finally {
      closeSync(this.#handle);
    }
  }

  /** Closes the file as it is, because the work has failed. */
  abandon(): void {
    closeSync(this.#handle);
  }

  #flush(): void {
    const bytes =
      this.#pending.length === 1 ? (this.#pending[0] as Uint8Array) : Buffer.concat(this.#pending);
    this.#pending = [];
    this.#pendingSize = 0;
    this.#written += bytes.length;
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#handle, bytes, at);
  }
}
