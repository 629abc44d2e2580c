import type { CodedPage } from '../../model/coded-page.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Counts } from '../../model/measures.ts';
import type { Problem } from '../../model/problem.ts';
import { pageLink, type ReportContext } from '../context.ts';
import { code, foreignText } from '../markdown/foreign-text.ts';
import { type Block, bullets, heading, type Phrase, paragraph } from '../markdown/nodes.ts';
import { agree, capital, count, figure, listing } from '../markdown/wording.ts';

/** Pages read with less confidence than this are named, so that a person looks at them first. */
const UNSURE_BELOW = 0.6;

/** How many pages or inputs are named one by one; pages.csv names all. */
const MOST_NAMED = 25;

/** A comment longer than a cell of a spreadsheet can be. */
const LONGEST_CELL = 32_767;

/** What was not counted, or counted with a doubt, and why. */
export function notCountedSection({ measured }: ReportContext): Block[] {
  const { corpus, measures } = measured;
  const items = [
    ...inputs(corpus),
    ...doubtfulPages(corpus.pages),
    ...doubtfulComments(corpus, measures.counts),
  ];
  return [
    heading(2, 'What was not counted, and why'),
    items.length === 0
      ? paragraph('Every input was read and every page held comments; nothing was set aside.')
      : bullets(items),
  ];
}

type Item = Phrase | readonly Block[];

function inputs({ problems }: Corpus): Item[] {
  const skipped = problems.filter(({ status }) => status === 'skipped');
  const leftOut = problems.filter(({ status }) => status === 'left_out');
  return [
    ...(skipped.length === 0
      ? []
      : [
          named(
            `${capital(count(skipped.length, 'input'))} could not be used and ${agree(skipped.length, 'is', 'are')} missing from every figure:`,
            skipped,
          ),
        ]),
    ...(leftOut.length === 0
      ? []
      : [
          named(
            `${capital(count(leftOut.length, 'file'))} ${agree(leftOut.length, 'was', 'were')} left out on purpose:`,
            leftOut,
          ),
        ]),
  ];
}

const named = (words: string, problems: readonly Problem[]): Block[] => [
  paragraph(words),
  bullets([
    ...problems
      .slice(0, MOST_NAMED)
      .map(({ path, reason }): Phrase => [code(path), ': ', foreignText(reason)]),
    ...(problems.length > MOST_NAMED
      ? [`and ${figure(problems.length - MOST_NAMED)} more, all named in pages.csv`]
      : []),
  ]),
];

function doubtfulPages(pages: readonly CodedPage[]): Phrase[] {
  const empty = pages.filter(({ comments }) => comments.length === 0);
  const unsure = pages.filter(({ confidence }) => confidence < UNSURE_BELOW);
  return [
    ...(empty.length === 0
      ? []
      : [
          [
            `On ${count(empty.length, 'page')} no comments were found; ${agree(empty.length, 'it counts as a page and adds', 'they count as pages and add')} nothing to the figures on comments: `,
            linked(empty),
          ],
        ]),
    ...(unsure.length === 0
      ? []
      : [
          [
            `On ${count(unsure.length, 'page')} the program is less than ${UNSURE_BELOW * 100}% sure that it told article and comments apart rightly. What it found there is counted; look at ${agree(unsure.length, 'this page', 'these pages')} first: `,
            linked(unsure),
          ],
        ]),
  ];
}

function linked(pages: readonly CodedPage[]): Phrase {
  const links = pages.slice(0, MOST_NAMED).flatMap(({ page }, at) => [at === 0 ? '' : ', ', pageLink(page)]);
  return [
    ...links,
    pages.length > MOST_NAMED ? ` and ${figure(pages.length - MOST_NAMED)} more, see pages.csv.` : '.',
  ];
}

function doubtfulComments(corpus: Corpus, counts: Counts): string[] {
  const { quotations, quotingComments, otherLanguages, repeats } = counts;
  const foreign = otherLanguages.reduce((sum, language) => sum + language.count, 0);
  const long = corpus.pages
    .flatMap(({ comments }) => comments)
    .filter(({ text }) => text.length > LONGEST_CELL);
  return [
    quotations > 0 &&
      `${capital(count(quotations, 'passage'))} in ${count(quotingComments, 'comment')} ${agree(quotations, 'repeats', 'repeat')} the article, an earlier comment or another source. ${agree(quotations, 'It was', 'They were')} not coded as the commenter’s own voice.`,
    foreign > 0 &&
      `${capital(count(foreign, 'comment'))} ${agree(foreign, 'seems', 'seem')} not to be in English (${listing(otherLanguages.map(({ language, count: n }) => `${language}: ${figure(n)}`))}). The rules are written for English and will miss most of what is said there.`,
    repeats > 0 &&
      `${capital(count(repeats, 'comment'))} ${agree(repeats, 'repeats', 'repeat')} an earlier one word for word under the same name. ${agree(repeats, 'It is', 'They are')} counted all the same; the column text of comments.csv shows which.`,
    long.length > 0 &&
      `${capital(count(long.length, 'comment'))} ${agree(long.length, 'is', 'are')} longer than the 32,767 characters that a cell of a spreadsheet holds (${listing(long.slice(0, MOST_NAMED).map(({ commentId }) => commentId))}). comments.csv has the whole text; a spreadsheet program will show less.`,
  ].filter((sentence) => sentence !== false);
}
