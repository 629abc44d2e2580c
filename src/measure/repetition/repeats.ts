import type { NamedComment } from '../../model/finished-page.ts';
import type { Copied, Counts, Duplicate } from '../../model/measures.ts';
import type { MakeScratch } from '../../scratch/scratch.ts';
import { CopiedMost, type NameHash } from './copied.ts';
import { DuplicateFinder } from './duplicates.ts';
import type { Fingerprint } from './fingerprint.ts';
import { nameHash } from './shingles.ts';

const MOST_COPIED = 5;

/** Comments that were had again and stay at hand: those of a campaign are asked for again and again. */
const AT_HAND = 4096;

/** A comment that others repeat, and the hash of its author's name. */
interface Original<Said> {
  readonly said: Said;
  readonly id: string;
  readonly author: NameHash;
}

/** The hash of an author's name, where there is one. */
export const hashOfAuthor = (author: string | null): NameHash => (author === null ? null : nameHash(author));

/** What comments of a corpus repeat of earlier ones, counted and with those that were copied most. */
export class Repeats<Said extends NamedComment> {
  readonly #finder: DuplicateFinder;
  readonly #copied: CopiedMost;
  readonly #counts = { exact: 0, near: 0 };
  readonly #commentAt: (place: number) => Said;
  readonly #atHand = new Map<number, Original<Said>>();

  /** @param commentAt gives a comment again that was the first to say something, by its place */
  constructor(make: MakeScratch, commentAt: (place: number) => Said) {
    this.#finder = new DuplicateFinder(make);
    this.#copied = new CopiedMost(make);
    this.#commentAt = commentAt;
  }

  /**
   * What a comment repeats; null where it is the first to say so.
   *
   * @param place that of the next comment in input and reading order of those that have a fingerprint
   * @param author asked for where the comment repeats another
   */
  of(place: number, fingerprint: Fingerprint, author: () => NameHash): Duplicate<Said> | null {
    const found = this.#finder.duplicateOf(place, fingerprint);
    if (found === null) return null;
    const original = this.#at(found.original);
    this.#copied.add(author(), original, found.original);
    this.#counts[found.kind] += 1;
    return { original: original.said, kind: found.kind };
  }

  #at(place: number): Original<Said> {
    const held = this.#atHand.get(place);
    if (held !== undefined) return held;
    if (this.#atHand.size === AT_HAND) this.#atHand.clear();
    const said = this.#commentAt(place);
    const original = { said, id: said.commentId, author: hashOfAuthor(said.author) };
    this.#atHand.set(place, original);
    return original;
  }

  counts(): Counts['duplicates'] {
    return { ...this.#counts };
  }

  /** The comments that were copied most. */
  copied(): Copied<Said>[] {
    return this.#copied
      .result(MOST_COPIED)
      .map(({ original, ...counts }) => ({ ...counts, original: this.#commentAt(original) }));
  }
}
