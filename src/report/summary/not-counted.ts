import { type Counts, type Doubts, type PageName, type Some, UNSURE_BELOW } from '../../model/measures.ts';
import type { Problem } from '../../model/problem.ts';
import { pageLink, type ReportContext } from '../context.ts';
import { code, foreignText } from '../markdown/foreign-text.ts';
import { type Block, bullets, heading, type Phrase, paragraph } from '../markdown/nodes.ts';
import { agree, count, figure, opening } from '../markdown/wording.ts';
import { doubtsOnComments } from './doubts.ts';

/** How many inputs, and how many pages, are named one by one; pages.csv names all. */
const MOST_NAMED = 25;
const MOST_LINKED = 10;

/** What was not counted, or counted with a doubt, and why. */
export function notCountedSection({ measures: { counts, doubts } }: ReportContext): Block[] {
  const items = [
    ...inputs(doubts.problems),
    ...emptyPages(doubts.emptyPages),
    ...pagesNotWhole(doubts.pagesNotWhole, counts),
    ...unsurePages(doubts.unsurePages),
    ...articles(counts),
    ...doubtsOnComments(doubts, counts),
  ];
  return [
    heading(2, 'What was not counted, and why'),
    items.length === 0 ? paragraph('Every input was read, and nothing was set aside.') : bullets(items),
  ];
}

function inputs({ skipped, left_out: leftOut }: Doubts['problems']): Block[][] {
  const [s, l] = [skipped.total, leftOut.total];
  return [
    named(
      `${opening(s, 'input')} could not be used and ${agree(s, 'is', 'are')} missing from every figure:`,
      skipped,
    ),
    named(
      `${opening(l, 'file')}${rowsToo(leftOut) ? agree(l, ', or a row of one,', ', or rows of files,') : ''} ${agree(l, 'was', 'were')} left out, being no ${agree(l, 'page', 'pages')}:`,
      leftOut,
    ),
  ].filter((blocks) => blocks.length > 0);
}

/** Whether rows of exports are among what was left out: their paths end in a line. */
const rowsToo = ({ first }: Some<Problem>): boolean => first.some(({ path }) => /:\d+$/.test(path));

function named(words: string, { total, first }: Some<Problem>): Block[] {
  if (total === 0) return [];
  const shown = first
    .slice(0, MOST_NAMED)
    .map(({ path, reason }): Phrase => [code(path), ': ', foreignText(reason)]);
  const left = total - shown.length;
  return [
    paragraph(words),
    bullets(left === 0 ? shown : [...shown, `and ${figure(left)} more, all of them named in pages.csv`]),
  ];
}

function emptyPages(empty: Some<PageName>): Phrase[] {
  if (empty.total === 0) return [];
  const words = agree(empty.total, 'It counts as a page and adds', 'They count as pages and add');
  return [
    [
      `On ${count(empty.total, 'page')} no comments were found. ${words} nothing to the figures on comments: `,
      linked(empty),
    ],
  ];
}

function pagesNotWhole(pages: Some<PageName>, { commentsNotHeld: n }: Counts): Phrase[] {
  if (n === 0) return [];
  return [
    [
      `${opening(n, 'comment')} ${agree(n, 'is', 'are')} missing on ${count(pages.total, 'page')}: the export counts ${agree(n, 'it', 'them')} and does not hold ${agree(n, 'it', 'them')}. No figure knows of ${agree(n, 'it', 'them')}: `,
      linked(pages),
    ],
  ];
}

/** They are named so that a person looks at them first. */
function unsurePages(unsure: Some<PageName>): Phrase[] {
  if (unsure.total === 0) return [];
  const these = agree(unsure.total, 'this page', 'these pages');
  return [
    [
      `On ${count(unsure.total, 'page')} the program is less than ${UNSURE_BELOW * 100}% sure that it told article and comments apart rightly. What it found there is counted; look at ${these} first: `,
      linked(unsure),
    ],
  ];
}

function linked({ total, first }: Some<PageName>): Phrase {
  const links = first.slice(0, MOST_LINKED).flatMap((page, at) => [at === 0 ? '' : ', ', pageLink(page)]);
  const left = total - MOST_LINKED;
  return [...links, left > 0 ? ` and ${figure(left)} more, which pages.csv names.` : '.'];
}

const articles = (counts: Counts): string[] =>
  counts.articles === 0
    ? []
    : [
        'Themes and targets were coded in comments alone. Of the articles only the length and the tone were measured.',
      ];
