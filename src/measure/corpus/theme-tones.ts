import type { ReportedCodebook } from '../../codebook/reported-codebook.ts';
import type { CodedComment } from '../../model/coded-page.ts';
import type { ThemeTone } from '../../model/measures.ts';
import type { AddsUp } from '../counting/adds-up.ts';
import { type SavedSentiment, SentimentDistributions } from './sentiment-distribution.ts';
import { hasTheme } from './theme-frequencies.ts';

/** The tone of the comments in which each theme is present. */
export class ThemeTones implements AddsUp<SavedSentiment[]> {
  readonly #tones: readonly { readonly code: string; readonly sentiment: SentimentDistributions }[];

  constructor({ codes }: Pick<ReportedCodebook, 'codes'>) {
    this.#tones = codes.map(({ id }) => ({ code: id, sentiment: new SentimentDistributions() }));
  }

  add(each: CodedComment): void {
    for (const { code, sentiment } of this.#tones) {
      if (hasTheme(each, code)) sentiment.add(each.coded.sentiment);
    }
  }

  *saved(): Generator<SavedSentiment[]> {
    yield this.#tones.flatMap(({ sentiment }) => [...sentiment.saved()]);
  }

  addSaved(tones: readonly SavedSentiment[]): void {
    for (const [at, tone] of tones.entries()) this.#tones[at]?.sentiment.addSaved(tone);
  }

  result(): ThemeTone[] {
    return this.#tones.map(({ code, sentiment }) => ({ code, sentiment: sentiment.result() }));
  }
}
