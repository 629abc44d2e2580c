import type { Codebook } from '../codebook/codebook.ts';
import { type CodedComment, isForeign } from '../model/coded-page.ts';
import { type Coding, withoutCues } from '../model/coding.ts';
import type { Share, ThemeFrequency } from '../model/measures.ts';
import { add, type Tally } from './tally.ts';
import { wilson } from './wilson.ts';

/** How often each theme of the codebook is given in some comments: a whole corpus, or one page. */
export class ThemeFrequencies {
  readonly #codes: Codebook['codes'];
  readonly #all = new Presence();
  readonly #english = new Presence();
  readonly #values = new Map<string, Tally<string>>();

  constructor({ codes }: Pick<Codebook, 'codes'>) {
    this.#codes = codes;
    for (const { id } of codes) this.#values.set(id, new Map());
  }

  add({ coded }: CodedComment): void {
    const counts = isForeign(coded) ? [this.#all] : [this.#all, this.#english];
    for (const count of counts) count.total += 1;
    const codings = withoutCues(coded.codings);
    for (const [id, values] of this.#values) {
      const ofCode = codings.filter(({ code }) => code === id);
      if (ofCode.some(({ present }) => present)) for (const count of counts) add(count.present, id);
      for (const value of new Set(ofCode.map((coding) => coding.value))) add(values, value);
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

  shareOf(code: string): Share {
    return wilson(this.present.get(code) ?? 0, this.total);
  }
}

/** Whether a theme is present in a comment. */
export const hasTheme = ({ coded }: CodedComment, code: string): boolean => isPresent(coded.codings, code);

/** Whether codings of a comment make a theme present in it. */
export const isPresent = (codings: readonly Pick<Coding, 'code' | 'present'>[], code: string): boolean =>
  codings.some((coding) => coding.code === code && coding.present);
