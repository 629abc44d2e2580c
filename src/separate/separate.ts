import type { Page } from '../model/page.ts';
import type { SeparatedPage } from '../model/separated-page.ts';
import { dateByArticle } from './dates/date-by-article.ts';
import { readFacts } from './facts.ts';
import { splitInlineHeads } from './inline-heads.ts';
import { splitInlineTails } from './inline-tails.ts';
import { withoutMarkdown } from './markdown-row.ts';
import { separateMarkup } from './markup/separate-markup.ts';
import { separateRecords } from './records/separate-records.ts';
import { type Row, readRows } from './rows.ts';
import { cutStories } from './stories/cut-stories.ts';
import { joinStories } from './stories/join-stories.ts';
import { separateRows } from './stories/separate-rows.ts';
import { plainTitles } from './stories/story-heads.ts';
import { tellByNeighbours } from './told-by-neighbours.ts';

/**
 * Takes a page apart: by the records of an export, or by its markup where it was saved as HTML. A plain-text page:
 *
 * rows -> what each row says of itself -> the stories, where it prints several -> of each the comments, and the
 * article from what remains -> segments that cover every character once. Dates that could be read two ways come last.
 */
export function separate(page: Page): SeparatedPage {
  if (page.records !== undefined) return separateRecords(page, page.records);
  return dateByArticle(page.markup === undefined ? separateText(page) : separateMarkup(page, page.markup));
}

function separateText(page: Page): SeparatedPage {
  const facts = tellByNeighbours(
    readFacts(splitInlineTails(page.text, splitInlineHeads(page.text, rowsOf(page.text)))),
  );
  return joinStories(page, cutStories(facts, plainTitles(facts)), (story, place) =>
    separateRows(page, facts, story, place),
  );
}

/** The rows of a text, with the words of each as a reader of the page saw them. */
const rowsOf = (text: string): Row[] =>
  readRows(text, true, isFrame).map((row) => {
    const seen = withoutMarkdown(row.text);
    return seen === row.text ? row : { ...row, text: seen };
  });

/** Whether a line is no words, but who wrote some and when, or buttons. */
function isFrame(line: string): boolean {
  const [fact, more] = readFacts(readRows(line, false));
  if (fact === undefined || more !== undefined) return false;
  return fact.control || fact.date !== null || (fact.attribution !== null && fact.attribution.date !== null);
}
