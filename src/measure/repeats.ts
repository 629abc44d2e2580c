import type { NamedComment } from '../model/finished-page.ts';
import type { Copied, Counts, Duplicate } from '../model/measures.ts';
import type { MakeScratch } from '../model/scratch.ts';
import { CopiedMost } from './copied.ts';
import { DuplicateFinder } from './duplicates.ts';
import type { Fingerprint } from './fingerprint.ts';

const MOST_COPIED = 5;

/** What comments of a corpus repeat of earlier ones, counted and with those that were copied most. */
export class Repeats<Said extends NamedComment> {
  readonly #finder: DuplicateFinder<Said>;
  readonly #copied: CopiedMost<Said>;
  readonly #counts = { exact: 0, near: 0 };

  constructor(make: MakeScratch) {
    this.#finder = new DuplicateFinder(make);
    this.#copied = new CopiedMost(make);
  }

  /**
   * What a comment repeats; null where it is the first to say so.
   *
   * @param comment the next in input and reading order of those that have a fingerprint
   */
  of(comment: Said, fingerprint: Fingerprint): Duplicate<Said> | null {
    const duplicate = this.#finder.duplicateOf(comment, fingerprint);
    if (duplicate === null) return null;
    this.#copied.add(comment, duplicate);
    this.#counts[duplicate.kind] += 1;
    return duplicate;
  }

  counts(): Counts['duplicates'] {
    return { ...this.#counts };
  }

  /** The comments that were copied most. */
  copied(): Copied<Said>[] {
    return this.#copied.result(MOST_COPIED);
  }
}
