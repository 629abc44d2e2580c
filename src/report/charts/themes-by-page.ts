import type { CorpusMeasures } from '../../model/measures.ts';
import { wholePercent } from '../figures.ts';
import { count, figure, listing } from '../markdown/wording.ts';
import type { ChartPlan } from './chart.ts';
import { COLOURS } from './draw.ts';
import { rowAxis, rowName } from './rows.ts';

/** Pages that one chart can show; with more, those with the most comments. */
const MOST_PAGES = 25;

/** The share of comments with each theme, page by page, with 95% intervals. */
export function themesByPage(corpus: CorpusMeasures): ChartPlan | null {
  const { counts, doubts, largestPages } = corpus;
  if (counts.comments === 0 || corpus.themes.length === 0) return null;
  const largest = [...largestPages]
    .sort((a, b) => b.measures.comments - a.measures.comments)
    .slice(0, MOST_PAGES);
  const shown = largestPages
    .filter((page) => page.measures.comments > 0 && largest.includes(page))
    .map(({ path, measures }) => ({ name: path, measures }));
  const all = { name: 'All pages', measures: { comments: counts.comments, themes: corpus.themes } };
  const rows = [all, ...shown].map(({ name, measures: { comments, themes } }, at) => ({
    row: `${rowName(at, name)} (n = ${figure(comments)})`,
    all: at === 0,
    themes,
  }));
  const values = rows.flatMap(({ row, all, themes }) =>
    themes.map(({ title, share }) => ({
      row,
      all,
      theme: title,
      share: share.value,
      low: share.low,
      high: share.high,
    })),
  );
  const left = counts.pages - doubts.emptyPages.total - shown.length;
  const alt = `Share of comments with each theme on ${count(shown.length, 'page')}. Over all pages: ${listing(corpus.themes.map(({ title, share }) => `${title} ${wholePercent(share.value)}`))}.`;
  return {
    name: 'themes-by-page',
    section: 'themes',
    inline: true,
    alt,
    caption: `Share of comments in which each theme is present, page by page; the thin lines are 95% intervals, n is the number of comments.${left > 0 ? ` The ${figure(shown.length)} pages with the most comments are shown, ${count(left, 'page')} with fewer are not.` : ''}`,
    spec: spec(values, corpus),
  };
}

const share = {
  type: 'quantitative',
  axis: {
    format: '%',
    values: [0, 0.25, 0.5, 0.75, 1] as number[],
    labelOverlap: false,
    // Room for every other label only.
    labelExpr: "datum.value * 100 % 50 == 0 ? datum.label : ''",
    title: 'share of comments',
  },
} as const;

const row = rowAxis('page (n = comments)');

const spec = (values: readonly object[], { counts, themes }: CorpusMeasures): ChartPlan['spec'] => ({
  title: {
    text: 'Themes by page',
    subtitle: `Share of comments with each theme, with 95% intervals; ${count(counts.comments, 'comment')}`,
  },
  data: { values: [...values] as object[] },
  facet: { column: { field: 'theme', type: 'nominal', title: null, sort: themes.map(({ title }) => title) } },
  spec: {
    width: 190,
    height: { step: 22 },
    layer: [
      {
        mark: { type: 'bar', height: 13 },
        encoding: {
          x: { ...share, field: 'share', scale: { domain: [0, 1] } },
          y: row,
          color: {
            field: 'all',
            type: 'nominal',
            scale: { domain: [true, false], range: [COLOURS.grey, COLOURS.blue] },
            legend: null,
          },
        },
      },
      {
        mark: { type: 'rule', color: 'black', strokeWidth: 1 },
        encoding: { x: { ...share, field: 'low' }, x2: { field: 'high' }, y: row },
      },
    ],
  },
});
