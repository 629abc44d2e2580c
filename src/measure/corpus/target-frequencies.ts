import type { CodedComment } from '../../model/coded-page.ts';
import type { Some, TargetFrequency } from '../../model/measures.ts';
import { POLARITIES } from '../../model/sentiment.ts';
import type { MakeScratch } from '../../scratch/scratch.ts';
import type { AddsUp } from '../counting/adds-up.ts';
import { addTo, CountTable, type Entry } from '../counting/count-table.ts';
import { TopList } from '../counting/top-list.ts';
import { addType, TYPES, typeFrom } from './type-of.ts';

/** Places of the counts of a target. */
const COMMENTS = 0;
const MENTIONS = 1;
const ATTITUDES = 2;
const TYPE = ATTITUDES + POLARITIES.length;

/** How often, and in what tone, each target is talked about. */
export class TargetFrequencies implements AddsUp<Entry[]> {
  readonly #targets: CountTable;

  constructor(make: MakeScratch) {
    this.#targets = new CountTable(TYPE + TYPES, make);
  }

  add({ coded }: CodedComment): void {
    const seen = new Set<string>();
    for (const { name, type, attitude } of coded.targets) {
      const counts = this.#targets.of(name);
      addTo(counts, MENTIONS);
      addTo(counts, ATTITUDES + POLARITIES.indexOf(attitude));
      addType(counts, TYPE, type);
      if (!seen.has(name)) addTo(counts, COMMENTS);
      seen.add(name);
    }
  }

  saved(): Iterable<Entry[]> {
    return this.#targets.saved();
  }

  addSaved(targets: readonly Entry[]): void {
    this.#targets.addSaved(targets);
  }

  /** The most widely named first, as many as asked for; ties go by mentions, then by name. */
  result(most: number): Some<TargetFrequency> {
    const targets = new TopList<TargetFrequency>(
      most,
      (a, b) => b.comments - a.comments || b.mentions - a.mentions,
    );
    for (const [name, counts] of this.#targets.entries()) {
      targets.add({
        name,
        type: typeFrom(counts, TYPE),
        comments: counts[COMMENTS] ?? 0,
        mentions: counts[MENTIONS] ?? 0,
        attitudes: new Map(POLARITIES.map((polarity, at) => [polarity, counts[ATTITUDES + at] ?? 0])),
      });
    }
    return targets.result();
  }
}
