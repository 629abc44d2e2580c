import type { Measures, Share } from '../../model/measures.ts';
import { pageLink, type ReportContext } from '../context.ts';
import { foreignText } from '../markdown/foreign-text.ts';
import { type Block, heading, type Phrase, paragraph, table } from '../markdown/nodes.ts';
import { count, figure, percent, signed } from '../markdown/wording.ts';

/** How many pages the table holds; with more, those with the most comments. */
const MOST_SHOWN = 60;

/** Every page beside the others. */
export function pageAgainstPageSection({ measured, codebook }: ReportContext): Block[] {
  const { corpus, pageMeasures } = measured;
  const all = corpus.pages.map((page, at) => ({ page, measures: pageMeasures[at] as Measures }));
  if (all.length === 0) return [];
  // Stable: pages with equally many comments stay in input order.
  const largest = [...all]
    .sort((a, b) => b.measures.counts.comments - a.measures.counts.comments)
    .slice(0, MOST_SHOWN);
  const shown = all.filter((each) => largest.includes(each));
  return [
    heading(2, 'Page against page'),
    paragraph(
      'Each figure is the number of comments of the page in which the theme is present, with their share of its comments. Shares of a few comments move a long way with each single one.',
    ),
    table(
      ['Page', '#Comments', ...codebook.codes.map(({ title }) => `#${title}`), '#Mean tone', 'Named most'],
      shown.map(({ page, measures }): Phrase[] => [pageLink(page.page), ...cells(measures)]),
    ),
    ...(all.length > shown.length
      ? [
          paragraph(
            `The ${figure(shown.length)} pages with the most comments are shown; ${count(all.length - shown.length, 'more page')} can be found in pages.csv, and each has its own report in the folder pages.`,
          ),
        ]
      : []),
  ];
}

function cells({ counts, themes, sentiment, targets }: Measures): Phrase[] {
  const none = counts.comments === 0;
  return [
    figure(counts.comments),
    ...themes.map(({ share }) => (none ? '–' : cell(share))),
    none ? '–' : signed(sentiment.mean),
    none || targets[0] === undefined
      ? '–'
      : foreignText(`${targets[0].name} (${figure(targets[0].comments)})`),
  ];
}

const cell = ({ count: n, value }: Share): string => (n === 0 ? '0' : `${figure(n)} (${percent(value)})`);
