import { createHash } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { OpenFile } from '../open-file.ts';

/** A file that is written under one name, and takes its own when it is whole. */
export class HashedFile {
  readonly #path: string;
  readonly #file: OpenFile;
  readonly #hash = createHash('sha256');
  #bytes = 0;
  #isOpen = true;

  constructor(path: string) {
    this.#path = path;
    this.#file = new OpenFile(path);
  }

  get bytes(): number {
    return this.#bytes;
  }

  append(content: Uint8Array): void {
    this.#hash.update(content);
    this.#bytes += content.length;
    this.#file.append(content);
  }

  appendAll(contents: Iterable<Uint8Array>): void {
    for (const content of contents) this.append(content);
  }

  /** Waits until the disk has all of it, and gives it its name. */
  async moveTo(path: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
    this.#isOpen = false;
    await this.#file.finish();
    await rename(this.#path, path);
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  /** Does away with it, because the work has failed. */
  async abandon(): Promise<void> {
    if (this.#isOpen) this.#file.abandon();
    await rm(this.#path, { force: true }).catch(() => undefined);
  }
}
