import type { CodedPage } from '../../model/coded-page.ts';
import type { Counts } from '../../model/measures.ts';
import type { Problem } from '../../model/problem.ts';
import { pageLink, type ReportContext } from '../context.ts';
import { code, foreignText } from '../markdown/foreign-text.ts';
import { type Block, bullets, heading, type Phrase, paragraph } from '../markdown/nodes.ts';
import { agree, count, figure, opening } from '../markdown/wording.ts';
import { doubtsOnComments } from './doubts.ts';

/** Pages read with less confidence than this are named, so that a person looks at them first. */
const UNSURE_BELOW = 0.6;

/** How many inputs, and how many pages, are named one by one; pages.csv names all. */
const MOST_NAMED = 25;
const MOST_LINKED = 10;

/** What was not counted, or counted with a doubt, and why. */
export function notCountedSection({ measured }: ReportContext): Block[] {
  const { corpus, measures } = measured;
  const items = [
    ...inputs(corpus.problems),
    ...emptyPages(corpus.pages),
    ...unsurePages(corpus.pages),
    ...articles(measures.counts),
    ...doubtsOnComments(corpus, measures.counts),
  ];
  return [
    heading(2, 'What was not counted, and why'),
    items.length === 0 ? paragraph('Every input was read, and nothing was set aside.') : bullets(items),
  ];
}

function inputs(problems: readonly Problem[]): Block[][] {
  const skipped = problems.filter(({ status }) => status === 'skipped');
  const leftOut = problems.filter(({ status }) => status === 'left_out');
  const [s, l] = [skipped.length, leftOut.length];
  return [
    named(
      `${opening(s, 'input')} could not be used and ${agree(s, 'is', 'are')} missing from every figure:`,
      skipped,
    ),
    named(
      `${opening(l, 'file')} ${agree(l, 'was', 'were')} left out, being no ${agree(l, 'page', 'pages')}:`,
      leftOut,
    ),
  ].filter((blocks) => blocks.length > 0);
}

function named(words: string, problems: readonly Problem[]): Block[] {
  if (problems.length === 0) return [];
  const shown = problems
    .slice(0, MOST_NAMED)
    .map(({ path, reason }): Phrase => [code(path), ': ', foreignText(reason)]);
  const left = problems.length - shown.length;
  return [
    paragraph(words),
    bullets(left === 0 ? shown : [...shown, `and ${figure(left)} more, all of them named in pages.csv`]),
  ];
}

function emptyPages(pages: readonly CodedPage[]): Phrase[] {
  const empty = pages.filter(({ comments }) => comments.length === 0);
  if (empty.length === 0) return [];
  const words = agree(empty.length, 'It counts as a page and adds', 'They count as pages and add');
  return [
    [
      `On ${count(empty.length, 'page')} no comments were found. ${words} nothing to the figures on comments: `,
      linked(empty),
    ],
  ];
}

function unsurePages(pages: readonly CodedPage[]): Phrase[] {
  const unsure = pages.filter(({ confidence }) => confidence < UNSURE_BELOW);
  if (unsure.length === 0) return [];
  const these = agree(unsure.length, 'this page', 'these pages');
  return [
    [
      `On ${count(unsure.length, 'page')} the program is less than ${UNSURE_BELOW * 100}% sure that it told article and comments apart rightly. What it found there is counted; look at ${these} first: `,
      linked(unsure),
    ],
  ];
}

function linked(pages: readonly CodedPage[]): Phrase {
  const links = pages.slice(0, MOST_LINKED).flatMap(({ page }, at) => [at === 0 ? '' : ', ', pageLink(page)]);
  const left = pages.length - MOST_LINKED;
  return [...links, left > 0 ? ` and ${figure(left)} more, which pages.csv names.` : '.'];
}

const articles = (counts: Counts): string[] =>
  counts.articles === 0
    ? []
    : [
        'Themes and targets were coded in comments alone. Of the articles only the length and the tone were measured.',
      ];
