import type { Chart } from '../charts/chart.ts';
import type { ReportContext } from '../context.ts';
import { foreignText } from '../markdown/foreign-text.ts';
import { type Block, heading, image, link, paragraph } from '../markdown/nodes.ts';
import { render } from '../markdown/render.ts';
import { count } from '../markdown/wording.ts';
import { blameSection } from './blame.ts';
import { caveatsSection } from './caveats.ts';
import { commentsAgainstArticlesSection } from './comments-against-articles.ts';
import { countedSection } from './counted.ts';
import { filesSection } from './files.ts';
import { notCountedSection } from './not-counted.ts';
import { pageAgainstPageSection } from './page-against-page.ts';
import { talkedAboutSection } from './talked-about.ts';
import { themesSection } from './themes.ts';
import { threadsSection } from './threads.ts';
import { toneSection } from './tone.ts';

/** summary.md, with the charts that lie beside it. */
export const summary = (context: ReportContext): string =>
  render(summaryBlocks(context, context.options.formats.includes('charts') ? context.charts : []));

/** What was counted, what was not and why, what was found, and what to keep in mind. */
export function summaryBlocks(context: ReportContext, charts: readonly Chart[]): Block[] {
  const { measures } = context;
  const { pages, comments } = measures.counts;
  const shown = (section: Chart['section']): Block[] =>
    charts
      .filter((chart) => chart.section === section)
      .flatMap(({ path, alt, caption, inline }) =>
        inline ? [paragraph(image(path, alt)), paragraph(caption)] : [paragraph(link(path, caption))],
      );
  return [
    heading(
      1,
      foreignText(context.codebook.title),
      `: ${count(comments, 'comment')} on ${count(pages, 'page')}`,
    ),
    ...countedSection(measures.counts),
    ...notCountedSection(context),
    ...themesSection(context, shown('themes')),
    ...blameSection(context),
    ...talkedAboutSection(context, shown('targets'), shown('themes by target')),
    ...commentsAgainstArticlesSection(context),
    ...toneSection(measures.sentiment, shown('tone')),
    ...threadsSection(context, shown('time')),
    ...pageAgainstPageSection(context),
    ...caveatsSection(context),
    ...filesSection(context),
  ];
}
