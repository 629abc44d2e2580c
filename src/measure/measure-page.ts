import type { ReportedCodebook } from '../codebook/reported-codebook.ts';
import type { CodedPage } from '../model/coded-page.ts';
import type { PageMeasures } from '../model/measures.ts';
import { memoryScratch } from '../scratch/scratch.ts';
import { SentimentDistributions } from './sentiment-distribution.ts';
import { TargetFrequencies } from './target-frequencies.ts';
import { ThemeFrequencies } from './theme-frequencies.ts';

/** Takes the measures over one page; those of a corpus are their sums. */
export class PageMeasuring {
  readonly themes: ThemeFrequencies;
  readonly sentiment = new SentimentDistributions();
  readonly targets = new TargetFrequencies(memoryScratch);
  readonly #page: CodedPage;

  constructor(page: CodedPage, codebook: Pick<ReportedCodebook, 'codes'>) {
    this.#page = page;
    this.themes = new ThemeFrequencies(codebook);
    for (const each of page.codedComments) {
      this.themes.add(each);
      this.sentiment.add(each.coded.sentiment);
      this.targets.add(each);
    }
  }

  result(): PageMeasures {
    const { articles, codedComments } = this.#page;
    return {
      articles: articles.length,
      comments: codedComments.length,
      themes: this.themes.result(),
      sentiment: this.sentiment.result(),
      namedMost: this.targets.result(1).first[0] ?? null,
    };
  }
}
