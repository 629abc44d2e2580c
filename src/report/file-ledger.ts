import { createHash, type Hash } from 'node:crypto';
import type { FilePiece } from '../model/file-piece.ts';
import type { MakeScratch } from '../scratch/scratch.ts';
import { Spool } from '../scratch/spool.ts';

/** A file of the report as run.json lists it. */
export interface FileEntry {
  readonly path: string;
  readonly sha256: string;
}

/** Hashes the files of one output while their pieces go by, and lists them in the order in which they began. */
export class FileLedger {
  readonly #open = new Map<string, Hash>();
  readonly #done: Spool<FileEntry>;

  constructor(make: MakeScratch) {
    this.#done = new Spool(make);
  }

  *pass(pieces: Iterable<FilePiece>): Generator<FilePiece> {
    for (const piece of pieces) {
      const hash = this.#open.get(piece.path) ?? createHash('sha256');
      this.#open.set(piece.path, hash);
      hash.update(piece.content);
      if (piece.last) this.#close(piece.path, hash);
      yield piece;
    }
  }

  /** All files, those that are still open taken for whole. */
  *entries(): Generator<FileEntry> {
    for (const [path, hash] of this.#open) this.#close(path, hash);
    yield* this.#done;
  }

  #close(path: string, hash: Hash): void {
    this.#open.delete(path);
    this.#done.push({ path, sha256: hash.digest('hex') });
  }
}
