import type { CorpusMeasures, Threads } from '../../model/measures.ts';
import { commentLink, type ReportContext } from '../context.ts';
import { shortText } from '../markdown/foreign-text.ts';
import { type Block, bullets, heading, type Phrase, paragraph } from '../markdown/nodes.ts';
import { agree, count, figure, listing, opening, percent } from '../markdown/wording.ts';

/** How comments answer each other and quote, and when they were written. */
export function threadsSection({ measures }: ReportContext, charts: readonly Block[]): Block[] {
  const { threads, counts, copied } = measures;
  const { comments, replies } = counts;
  if (comments === 0) return [];
  return [
    heading(2, 'Threads'),
    paragraph(
      replies === 0 ? 'No comment was found to answer another.' : answers(threads, replies, comments),
    ),
    paragraph(quoting(threads, comments)),
    ...copiedList(copied),
    ...charts,
  ];
}

function answers({ threads, answered, depths, longest }: Threads, replies: number, comments: number): Phrase {
  const levels = depths.flatMap((n, depth) => (depth === 0 ? [] : [`${figure(n)} at depth ${depth}`]));
  return [
    `${opening(replies)} of ${count(comments, 'comment')} (${percent(replies / comments, comments)}) ${agree(replies, 'answers', 'answer')} another comment: ${listing(levels)}. `,
    `They belong to ${figure(answered)} of ${count(threads, 'thread')}. `,
    ...(longest === null
      ? []
      : [
          'The longest thread begins with ',
          commentLink(longest.comment),
          ` and has ${count(longest.comments, 'comment')}. `,
        ]),
    'Depth and answers are what the page prints; where it prints none, a reply cannot be told from any other comment.',
  ];
}

const quoting = ({ quotingArticle: article, quotingComments: other }: Threads, comments: number): string =>
  article + other === 0
    ? 'No comment repeats words of the article or of another comment.'
    : `Words of the article stand in ${count(article, 'comment')} (${percent(article / comments, comments)}), words of an earlier comment in ${figure(other)} (${percent(other / comments, comments)}).`;

/** Comments that were posted again and again, as in campaigns. */
function copiedList(copied: CorpusMeasures['copied']): Block[] {
  if (copied.length === 0) return [];
  const items = copied.map(
    ({ original, times, authors }): Phrase => [
      commentLink(original),
      ` stands ${figure(times)} times, under ${count(authors, 'name')}: “`,
      shortText(original.text, LONGEST_EXCERPT),
      '”',
    ],
  );
  return [paragraph('Comments that were posted more than once, alike or nearly so:'), bullets(items)];
}

const LONGEST_EXCERPT = 120;
