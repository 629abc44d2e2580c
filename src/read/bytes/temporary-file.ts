import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { InputError } from '../../errors.ts';
import { BufferedScratch } from '../../scratch/buffered-scratch.ts';
import type { Scratch } from '../../scratch/scratch.ts';
import { failureReason } from './read-bytes.ts';

/** A scratch in the folder that the system has for such files; there is none on disk before it is large. */
export class TemporaryFile {
  #handle: number | undefined;
  #left: string | undefined;

  readonly scratch: Scratch = new BufferedScratch({
    write: (bytes, at) => {
      try {
        this.#handle ??= this.#open();
        return writeSync(this.#handle, bytes, 0, bytes.length, at);
      } catch (cause) {
        throw new InputError(`Nothing can be set aside in ${tmpdir()}: ${failureReason(cause)}`, { cause });
      }
    },
    read: (into, at) => readSync(this.#handle as number, into, 0, into.length, at),
  });

  #open(): number {
    const file = path.join(tmpdir(), `btl-${randomUUID()}`);
    const handle = openSync(file, 'wx+', 0o600);
    this.#left = removed(file) ? undefined : file;
    return handle;
  }

  /** Does away with it. */
  close(): void {
    if (this.#handle !== undefined) closeSync(this.#handle);
    this.#handle = undefined;
    if (this.#left !== undefined) removed(this.#left);
  }
}

/** An open file can be removed, and is then gone however the program ends; not so on Windows. */
function removed(file: string): boolean {
  try {
    rmSync(file);
    return true;
  } catch {
    return false;
  }
}
