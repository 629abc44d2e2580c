import type { ReportedCodebook } from '../../codebook/reported-codebook.ts';
import { type CodedComment, isForeign } from '../../model/coded-page.ts';
import { type Coding, withoutCues } from '../../model/coding.ts';
import type { Share, ThemeFrequency } from '../../model/measures.ts';
import type { AddsUp } from '../counting/adds-up.ts';
import { add, addAll, type Tally } from '../counting/tally.ts';
import { wilson } from '../statistics/wilson.ts';

type SavedTally = readonly (readonly [string, number])[];

interface SavedPresence {
  readonly total: number;
  readonly present: SavedTally;
}

export interface SavedThemes {
  readonly all: SavedPresence;
  readonly english: SavedPresence;
  readonly values: readonly (readonly [code: string, SavedTally])[];
}

/** How often each theme of the codebook is given in some comments: a whole corpus, or one page. */
export class ThemeFrequencies implements AddsUp<SavedThemes> {
  readonly #codes: ReportedCodebook['codes'];
  readonly #all = new Presence();
  readonly #english = new Presence();
  readonly #values = new Map<string, Tally<string>>();

  constructor({ codes }: Pick<ReportedCodebook, 'codes'>) {
    this.#codes = codes;
    for (const { id } of codes) this.#values.set(id, new Map());
  }

  add({ coded }: CodedComment): void {
    const counts = isForeign(coded) ? [this.#all] : [this.#all, this.#english];
    for (const count of counts) count.total += 1;
    const codings = withoutCues(coded.codings);
    if (codings.length === 0) return;
    for (const [id, values] of this.#values) {
      const ofCode = codings.filter(({ code }) => code === id);
      if (ofCode.some(({ present }) => present)) for (const count of counts) add(count.present, id);
      for (const value of new Set(ofCode.map((coding) => coding.value))) add(values, value);
    }
  }

  *saved(): Generator<SavedThemes> {
    yield {
      all: this.#all.saved(),
      english: this.#english.saved(),
      values: [...this.#values].map(([id, values]) => [id, [...values]]),
    };
  }

  addSaved({ all, english, values }: SavedThemes): void {
    this.#all.addSaved(all);
    this.#english.addSaved(english);
    for (const [id, counts] of values) {
      const tally = this.#values.get(id);
      if (tally !== undefined) addAll(tally, counts);
    }
  }

  result(): ThemeFrequency[] {
    return this.#codes.map(({ id, title, values }) => ({
      code: id,
      title,
      share: this.#all.shareOf(id),
      shareInEnglish: this.#english.shareOf(id),
      values: values.map((value) => ({
        value: value.id,
        present: value.present,
        count: this.#values.get(id)?.get(value.id) ?? 0,
      })),
    }));
  }
}

/** In how many of some comments each theme is present. */
class Presence {
  readonly present: Tally<string> = new Map();
  total = 0;

  saved(): SavedPresence {
    return { total: this.total, present: [...this.present] };
  }

  addSaved({ total, present }: SavedPresence): void {
    this.total += total;
    addAll(this.present, present);
  }

  shareOf(code: string): Share {
    return wilson(this.present.get(code) ?? 0, this.total);
  }
}

/** Whether a theme is present in a comment. */
export const hasTheme = ({ coded }: CodedComment, code: string): boolean => isPresent(coded.codings, code);

/** Whether codings of a comment make a theme present in it. */
export const isPresent = (codings: readonly Pick<Coding, 'code' | 'present'>[], code: string): boolean =>
  codings.some((coding) => coding.code === code && coding.present);
