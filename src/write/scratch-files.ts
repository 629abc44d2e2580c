import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { OutputError } from '../errors.ts';
import type { Scratch } from '../model/scratch.ts';
import { said } from './disk-errors.ts';

/** Bytes are gathered to so many before they are written; what was added last is read from memory. */
const BATCH = 64 * 1024;

/** Files in a folder of their own that hold what a run sets aside; the folder is made when the first of them is. */
export class ScratchFiles {
  readonly #dir: string;
  readonly #handles: number[] = [];

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** @throws OutputError where there can be none */
  make(): Scratch {
    return told(this.#dir, () => {
      if (this.#handles.length === 0) mkdirSync(this.#dir);
      const file = path.join(this.#dir, String(this.#handles.length));
      const handle = openSync(file, 'wx+');
      this.#handles.push(handle);
      return new ScratchFile(file, handle);
    });
  }

  /** Does away with all of them. */
  remove(): void {
    for (const handle of this.#handles.splice(0)) closeSync(handle);
    rmSync(this.#dir, { recursive: true, force: true });
  }
}

/** Does something with the disk, and tells plainly where that fails: the work that asked for it knows of no disk. */
function told<Result>(place: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new OutputError(said(place, error), { cause: error });
  }
}

class ScratchFile implements Scratch {
  readonly #file: string;
  readonly #handle: number;
  #written = 0;
  readonly #pending = Buffer.allocUnsafe(BATCH);
  #held = 0;

  constructor(file: string, handle: number) {
    this.#file = file;
    this.#handle = handle;
  }

  get size(): number {
    return this.#written + this.#held;
  }

  append(bytes: Uint8Array): number {
    const start = this.size;
    if (this.#held + bytes.length > BATCH) this.#flush();
    if (bytes.length > BATCH) this.#write(bytes);
    else {
      this.#pending.set(bytes, this.#held);
      this.#held += bytes.length;
    }
    return start;
  }

  read(start: number, length: number): Uint8Array {
    const wanted = Math.max(0, Math.min(length, this.size - start));
    const bytes = Buffer.allocUnsafe(wanted);
    let got = 0;
    while (start + got < this.#written && got < wanted) {
      const most = Math.min(wanted, this.#written - start) - got;
      const read = readSync(this.#handle, bytes, got, most, start + got);
      if (read === 0) throw new Error('a scratch file was cut off while it was in use');
      got += read;
    }
    if (got < wanted) {
      const from = start + got - this.#written;
      this.#pending.copy(bytes, got, from, from + wanted - got);
    }
    return bytes;
  }

  #flush(): void {
    const held = this.#held;
    this.#held = 0;
    this.#write(this.#pending.subarray(0, held));
  }

  #write(bytes: Uint8Array): void {
    told(this.#file, () => {
      for (let at = 0; at < bytes.length; ) {
        at += writeSync(this.#handle, bytes, at, bytes.length - at, this.#written + at);
      }
    });
    this.#written += bytes.length;
  }
}
