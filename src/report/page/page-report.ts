import type { CodedPage } from '../../model/coded-page.ts';
import type { MeasuredPage, PageMeasures } from '../../model/measures.ts';
import { code, foreignText } from '../markdown/foreign-text.ts';
import { type Block, heading, link, paragraph } from '../markdown/nodes.ts';
import { render } from '../markdown/render.ts';
import { count } from '../markdown/wording.ts';
import { themesTable } from '../summary/themes.ts';
import { toneSentence } from '../summary/tone.ts';
import { articlesSection } from './articles.ts';
import { commentBlocks } from './comment-blocks.ts';
import { commentsByThread } from './comments-by-thread.ts';
import { readingSection } from './reading.ts';

/** pages/<page_id>.md: one page, how it was read, and its comments in thread order with their labels. */
export function pageReport({ coded: page, measures, reprints }: MeasuredPage): string {
  return render([
    heading(1, foreignText(page.articles[0]?.headline ?? page.page.path)),
    paragraph(
      'The page ',
      code(page.page.path),
      `, here called `,
      code(page.page.pageId),
      `, holds ${count(measures.articles, 'article')} and ${count(measures.comments, 'comment')}. `,
      link('../summary.md', 'Back to the summary'),
    ),
    ...readingSection(page),
    ...articlesSection(page, reprints),
    ...figures(measures),
    ...commentsSection(page),
  ]);
}

function figures({ comments, themes, sentiment }: PageMeasures): Block[] {
  if (comments === 0) return [];
  return [heading(2, 'What was found'), themesTable(themes), paragraph(toneSentence(sentiment))];
}

function commentsSection({ codedComments }: CodedPage): Block[] {
  const title = heading(2, 'Comments');
  if (codedComments.length === 0) return [title, paragraph('No comments were found on this page.')];
  return [
    title,
    paragraph(
      'Each reply follows the comment that it answers, with one bar more at its left. Evidence is in bold.',
    ),
    ...commentsByThread(codedComments).flatMap(commentBlocks),
  ];
}
