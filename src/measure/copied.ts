import type { NamedComment } from '../model/finished-page.ts';
import type { Copied, Duplicate } from '../model/measures.ts';
import type { MakeScratch } from '../model/scratch.ts';
import { Spool } from '../model/spool.ts';
import { addTo, CountTable } from './count-table.ts';
import { TopList } from './top-list.ts';

/** Places of the counts: copies, and where the original is set aside, from 1. */
const COPIES = 0;
const ORIGINAL = 1;

/** The comments that were posted most often, and under how many names. */
export class CopiedMost<Said extends NamedComment> {
  /** By the id of the original, and by that id, a line feed and the name of an author. */
  readonly #copies: CountTable;
  readonly #originals: Spool<Said>;

  constructor(make: MakeScratch) {
    this.#copies = new CountTable(2, make, { join });
    this.#originals = new Spool(make);
  }

  add({ author }: Said, { original }: Duplicate<Said>): void {
    const counts = this.#copies.of(original.commentId);
    addTo(counts, COPIES);
    if (counts[ORIGINAL] === 0) counts[ORIGINAL] = this.#originals.push(original) + 1;
    for (const name of [author, original.author]) {
      if (name !== null) this.#copies.of(`${original.commentId}\n${name}`);
    }
  }

  /** The most often posted first, as many as asked for. Ties go by the number of names, then by id. */
  result(most: number): Copied<Said>[] {
    const found = new TopList<{ times: number; authors: number; place: number }>(
      most,
      (a, b) => b.times - a.times || b.authors - a.authors,
    );
    let open: { times: number; authors: number; place: number } | null = null;
    for (const [name, counts] of this.#copies.entries()) {
      if (name.includes('\n')) {
        if (open !== null) open.authors += 1;
        continue;
      }
      if (open !== null) found.add(open);
      open = { times: (counts[COPIES] ?? 0) + 1, authors: 0, place: (counts[ORIGINAL] ?? 1) - 1 };
    }
    if (open !== null) found.add(open);
    return found
      .result()
      .first.map(({ place, times, authors }) => ({ original: this.#originals.at(place), times, authors }));
  }
}

/** Copies are added up; of two places of one original the earlier stays. */
function join(earlier: number[], later: readonly number[]): void {
  addTo(earlier, COPIES, later[COPIES]);
  earlier[ORIGINAL] ||= later[ORIGINAL] ?? 0;
}
