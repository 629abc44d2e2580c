import type { Comment } from '../../model/comment.ts';
import { leastOf } from '../../model/extremes.ts';
import { groupBy } from '../../model/group-by.ts';
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
  const open = groupBy(separated.comments.filter(isOpen), ({ articleId }) => articleId);
  const days = new Map<Comment, string | null>();
  for (const { articleId, dateline } of open.size === 0 ? [] : separated.articles) {
    const under = open.get(articleId) ?? [];
    const order = dateline === null ? null : orderUnder(dateline, under);
    if (order === null) continue;
    for (const comment of under) days.set(comment, toIsoDate(comment.publishedRaw ?? '', order));
  }
  if (days.size === 0) return separated;
  const comments = separated.comments.map((comment) => {
    const publishedAt = days.get(comment);
    return publishedAt === undefined ? comment : { ...comment, publishedAt };
  });
  return { ...separated, comments };
}

/** Whether a comment has a numeric date that was left open. */
const isOpen = ({ publishedAt, publishedRaw }: Comment): boolean =>
  publishedAt === null && publishedRaw !== null && NUMERIC.test(publishedRaw);

/** The one order in which no comment is earlier than the article, where the other would put one long before it. */
function orderUnder(dateline: string, under: readonly Comment[]): NumericOrder | null {
  if (under.length === 0 || CHANGED.test(dateline)) return null;
  const day = dayOf(dateline);
  const dayFirst = earliest(under, 'day-first') - day;
  const monthFirst = earliest(under, 'month-first') - day;
  if (dayFirst >= EARLIEST && monthFirst < TOO_EARLY) return 'day-first';
  return monthFirst >= EARLIEST && dayFirst < TOO_EARLY ? 'month-first' : null;
}

/** The day of the earliest of some comments, in milliseconds; NaN where one of them has none. */
const earliest = (comments: readonly Comment[], order: NumericOrder): number =>
  leastOf(comments.map(({ publishedRaw }) => dayOf(publishedRaw ?? '', order)));

const dayOf = (printed: string, order: NumericOrder | null = null): number =>
  Date.parse(toIsoDate(printed, order)?.slice(0, 10) ?? '');
