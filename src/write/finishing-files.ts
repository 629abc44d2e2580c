import type { OpenFile } from './open-file.ts';

/** So many files at a time wait for the disk, which takes little longer for them than for one. */
const MOST = 8;

/** Files that wait until the disk has them, while others are written. */
export class FinishingFiles {
  readonly #waiting = new Set<Promise<void>>();
  readonly #failures: unknown[] = [];

  /**
   * Finishes a file; returns at once unless too many wait already.
   *
   * @throws whatever failed in finishing this or an earlier file
   */
  async add(file: OpenFile): Promise<void> {
    const waiting = file
      .finish()
      .catch((failure) => void this.#failures.push(failure))
      .finally(() => this.#waiting.delete(waiting));
    this.#waiting.add(waiting);
    if (this.#waiting.size === MOST) await Promise.race(this.#waiting);
    this.check();
  }

  /** Waits for all, failed or not. */
  async all(): Promise<void> {
    await Promise.all(this.#waiting);
  }

  /** @throws whatever failed in finishing a file */
  check(): void {
    if (this.#failures.length > 0) throw this.#failures[0];
  }
}
