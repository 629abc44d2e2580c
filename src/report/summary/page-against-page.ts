import type { PageMeasures, Share } from '../../model/measures.ts';
import { pageLink, type ReportContext } from '../context.ts';
import { foreignText } from '../markdown/foreign-text.ts';
import { type Block, heading, type Phrase, paragraph, table } from '../markdown/nodes.ts';
import { count, figure, percent, signed } from '../markdown/wording.ts';

/** Every page beside the others. */
export function pageAgainstPageSection({ measures, codebook }: ReportContext): Block[] {
  const { largestPages: shown, counts } = measures;
  if (shown.length === 0) return [];
  return [
    heading(2, 'Page against page'),
    paragraph(
      'Each figure is the number of comments of the page in which the theme is present, with their share of its comments. Shares of a few comments move a long way with each single one.',
    ),
    table(
      ['Page', '#Comments', ...codebook.codes.map(({ title }) => `#${title}`), '#Mean tone', 'Named most'],
      shown.map((page): Phrase[] => [pageLink(page), ...cells(page.measures)]),
    ),
    ...(counts.pages > shown.length
      ? [
          paragraph(
            `The ${figure(shown.length)} pages with the most comments are shown; ${count(counts.pages - shown.length, 'more page')} can be found in pages.csv, and each has its own report in the folder pages.`,
          ),
        ]
      : []),
  ];
}

function cells({ comments, themes, sentiment, namedMost }: PageMeasures): Phrase[] {
  const none = comments === 0;
  return [
    figure(comments),
    ...themes.map(({ share }) => (none ? '–' : cell(share))),
    none ? '–' : signed(sentiment.mean),
    none || namedMost === null ? '–' : foreignText(`${namedMost.name} (${figure(namedMost.comments)})`),
  ];
}

const cell = ({ count: n, value }: Share): string => (n === 0 ? '0' : `${figure(n)} (${percent(value)})`);
