import type { Codebook } from '../codebook/codebook.ts';
import type { CodedComment } from '../model/coded-page.ts';
import type { ThemeTone } from '../model/measures.ts';
import { SentimentDistributions } from './sentiment-distribution.ts';
import { hasTheme } from './theme-frequencies.ts';

/** The tone of the comments in which each theme is present. */
export class ThemeTones {
  readonly #tones: readonly { readonly code: string; readonly sentiment: SentimentDistributions }[];

  constructor({ codes }: Pick<Codebook, 'codes'>) {
    this.#tones = codes.map(({ id }) => ({ code: id, sentiment: new SentimentDistributions() }));
  }

  add(each: CodedComment): void {
    for (const { code, sentiment } of this.#tones) {
      if (hasTheme(each, code)) sentiment.add(each.coded.sentiment);
    }
  }

  result(): ThemeTone[] {
    return this.#tones.map(({ code, sentiment }) => ({ code, sentiment: sentiment.result() }));
  }
}
