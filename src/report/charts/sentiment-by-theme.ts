import type { ReportedCodebook } from '../../codebook/reported-codebook.ts';
import type { CorpusMeasures, SentimentDistribution } from '../../model/measures.ts';
import type { Polarity } from '../../model/sentiment.ts';
import { count, figure, listing, percent } from '../markdown/wording.ts';
import type { ChartPlan } from './chart.ts';
import { label } from './label.ts';
import { rowName } from './rows.ts';
import { TONES, toneBars } from './tone-bars.ts';

const CIRCLE =
  ' Codings are among what the tone is read from, so that a theme stands with a bad tone is no finding by itself: sentiment_raw in comments.csv knows words alone.';

/** How the comments with each theme are spread over negative, neutral and positive, beside all comments. */
export function sentimentByTheme(
  { counts, sentiment: all, themeTones }: CorpusMeasures,
  codebook: Pick<ReportedCodebook, 'codes' | 'sentiment'>,
): ChartPlan | null {
  const themes = codebook.codes.flatMap(({ id, title }) => {
    const sentiment = themeTones.find(({ code }) => code === id)?.sentiment;
    return sentiment === undefined || sentiment.total === 0 ? [] : [{ title, sentiment }];
  });
  if (themes.length === 0) return null;
  const rows = [{ title: 'All comments', sentiment: all }, ...themes];
  const alt = `Tone of the comments with each theme. ${listing(rows.map(({ title, sentiment }) => `${label(title)}: ${percent(shareOf(sentiment, 'neg'))} negative`))}.`;
  return {
    name: 'sentiment-by-theme',
    section: 'tone',
    inline: true,
    alt,
    caption: `Tone of the comments in which each theme is present; n is the number of comments.${codebook.sentiment.evidence === undefined ? '' : CIRCLE}`,
    spec: toneBars({
      title: {
        text: 'Tone by theme',
        subtitle: `Share of comments with each theme, by tone; ${count(counts.comments, 'comment')} in all`,
      },
      values: rows.flatMap(valuesOf),
      rows: 'theme (n = comments)',
      tone: 'tone',
      x: {
        field: 'share',
        type: 'quantitative',
        title: 'share of comments',
        scale: { domain: [0, 1] },
        axis: { format: '%', tickCount: 5 },
      },
      step: 26,
      bar: 17,
    }),
  };
}

const shareOf = ({ counts, total }: SentimentDistribution, polarity: Polarity): number =>
  (counts.get(polarity) ?? 0) / total;

const valuesOf = (
  { title, sentiment }: { readonly title: string; readonly sentiment: SentimentDistribution },
  at: number,
) =>
  TONES.map(({ polarity, words }, order) => ({
    row: `${rowName(at, title)} (n = ${figure(sentiment.total)})`,
    tone: words,
    order,
    comments: sentiment.counts.get(polarity) ?? 0,
    share: shareOf(sentiment, polarity),
  }));
