import type { ReportedCodebook } from '../codebook/reported-codebook.ts';
import type { CodedPage } from '../model/coded-page.ts';
import type { PageMeasures } from '../model/measures.ts';
import { memoryScratch } from '../scratch/scratch.ts';
import { SentimentDistributions } from './corpus/sentiment-distribution.ts';
import { TargetFrequencies } from './corpus/target-frequencies.ts';
import { ThemeFrequencies } from './corpus/theme-frequencies.ts';

/** Takes the measures over one page. */
export function measurePage(
  { articles, codedComments }: CodedPage,
  codebook: Pick<ReportedCodebook, 'codes'>,
): PageMeasures {
  const themes = new ThemeFrequencies(codebook);
  const sentiment = new SentimentDistributions();
  const targets = new TargetFrequencies(memoryScratch);
  for (const each of codedComments) {
    themes.add(each);
    sentiment.add(each.coded.sentiment);
    targets.add(each);
  }
  return {
    articles: articles.length,
    comments: codedComments.length,
    themes: themes.result(),
    sentiment: sentiment.result(),
    namedMost: targets.result(1).first[0] ?? null,
  };
}
