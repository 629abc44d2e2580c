import type { Article } from '../../model/article.ts';
import type { Comment } from '../../model/comment.ts';
import type { SeparatedPage } from '../../model/separated-page.ts';
import { toIsoDate } from './iso-date.ts';
import { NUMERIC, type NumericOrder } from './numeric-order.ts';

/** What a page says of the last change to an article; comments may be older. */
const CHANGED =
  /updated|modified|edited|revised|geändert|aktualisiert|mis à jour|modifié|actualizad|aggiornat|bijgewerkt|atualizad/iu;

const DAY = 86_400_000;
/** Zones may differ by a day. */
const EARLIEST = -DAY;
/** A date by so much before its article is none of a comment: what is nearer may be a slip in the article's own date. */
const TOO_EARLY = -7 * DAY;

/**
 * Reads the numeric dates of comments that could be read two ways, where no other date of their thread tells, by the date
 * of the article: nobody comments on it before it is there. Under one of "1 April 2024", 02/04/2024 is the second of April.
 */
export function dateByArticle(separated: SeparatedPage): SeparatedPage {
  const orders = new Map(
    separated.articles.map((article) => [
      article.articleId,
      orderUnder(article, separated.comments.filter(isOpen)),
    ]),
  );
  if ([...orders.values()].every((order) => order === null)) return separated;
  const comments = separated.comments.map((comment) => {
    const order = isOpen(comment) ? (orders.get(comment.articleId ?? '') ?? null) : null;
    return order === null
      ? comment
      : { ...comment, publishedAt: toIsoDate(comment.publishedRaw ?? '', order) };
  });
  return { ...separated, comments };
}

/** Whether a comment has a numeric date that was left open. */
const isOpen = ({ publishedAt, publishedRaw }: Comment): boolean =>
  publishedAt === null && publishedRaw !== null && NUMERIC.test(publishedRaw);

/** The one order in which no comment is earlier than the article, where the other would put one long before it. */
function orderUnder({ articleId, dateline }: Article, open: readonly Comment[]): NumericOrder | null {
  const under = open.filter((comment) => comment.articleId === articleId);
  if (under.length === 0 || dateline === null || CHANGED.test(dateline)) return null;
  const day = dayOf(dateline);
  const dayFirst = earliest(under, 'day-first') - day;
  const monthFirst = earliest(under, 'month-first') - day;
  if (dayFirst >= EARLIEST && monthFirst < TOO_EARLY) return 'day-first';
  return monthFirst >= EARLIEST && dayFirst < TOO_EARLY ? 'month-first' : null;
}

/** The day of the earliest of some comments, in milliseconds; NaN where one of them has none. */
const earliest = (comments: readonly Comment[], order: NumericOrder): number =>
  Math.min(...comments.map(({ publishedRaw }) => dayOf(publishedRaw ?? '', order)));

const dayOf = (printed: string, order: NumericOrder | null = null): number =>
  Date.parse(toIsoDate(printed, order)?.slice(0, 10) ?? '');
