import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { BufferedScratch } from '../scratch/buffered-scratch.ts';
import type { Scratch } from '../scratch/scratch.ts';
import { asOutputError } from './disk-errors.ts';

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
      return scratchFile(file, handle);
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
    throw asOutputError(place, error);
  }
}

const scratchFile = (file: string, handle: number): Scratch =>
  new BufferedScratch({
    write: (bytes, at) => told(file, () => writeSync(handle, bytes, 0, bytes.length, at)),
    read: (into, at) => readSync(handle, into, 0, into.length, at),
  });
