import type { ReportedCodebook } from '../../codebook/reported-codebook.ts';
import type { CodedComment } from '../../model/coded-page.ts';
import type { ThemeTarget } from '../../model/measures.ts';
import type { MakeScratch } from '../../scratch/scratch.ts';
import type { AddsUp } from '../counting/adds-up.ts';
import { addTo, CountTable, type Entry } from '../counting/count-table.ts';
import { hasTheme } from './theme-frequencies.ts';

/**
 * Crosses every theme with targets. That both stand in one comment does not say that the theme is about the target;
 * `BlameTies` says who is blamed.
 */
export class ThemesByTarget implements AddsUp<Entry[]> {
  readonly #codes: readonly string[];
  readonly #targets: CountTable;

  constructor(codebook: Pick<ReportedCodebook, 'codes'>, make: MakeScratch) {
    this.#codes = codebook.codes.map(({ id }) => id);
    this.#targets = new CountTable(this.#codes.length, make);
  }

  add(each: CodedComment): void {
    const present = this.#codes.flatMap((id, at) => (hasTheme(each, id) ? [at] : []));
    if (present.length === 0) return;
    for (const name of new Set(each.coded.targets.map((mention) => mention.name))) {
      const counts = this.#targets.of(name);
      for (const at of present) addTo(counts, at);
    }
  }

  saved(): Iterable<Entry[]> {
    return this.#targets.saved();
  }

  addSaved(targets: readonly Entry[]): void {
    this.#targets.addSaved(targets);
  }

  /** @param targets names, in the order wanted */
  result(targets: readonly string[]): ThemeTarget[] {
    const found = new Map(targets.map((target) => [target, [] as readonly number[]]));
    for (const [name, counts] of this.#targets.entries()) if (found.has(name)) found.set(name, counts);
    return this.#codes.flatMap((code, at) =>
      targets.map((target) => ({ code, target, count: found.get(target)?.[at] ?? 0 })),
    );
  }
}
