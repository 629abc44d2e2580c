import type { Codebook } from '../../codebook/codebook.ts';
import type { CodedComment, CodedPage } from '../../model/coded-page.ts';
import type { MeasuredCorpus } from '../../model/measures.ts';
import { visible } from '../../text/visible.ts';
import { threadOrder } from '../page/thread-order.ts';
import { fourDecimals } from '../table.ts';

/** More comments than this make a file that browsers are slow to open; comments.csv holds all of them. */
export const MOST_COMMENTS = 25_000;

/** Characters that turn the direction of whatever follows them. One for one, so that offsets still hold. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

const shown = (text: string): string => visible(text).replace(TURNS, '\uFFFD');

/**
 * What report.html filters and shows, short-keyed since it stands once for every comment. `assets/browser/data.js`
 * names the same fields for the browser.
 */
export const browserData = ({ corpus }: MeasuredCorpus, codebook: Pick<Codebook, 'codes'>) => ({
  codes: codebook.codes.map(({ id, title, definition, values }) => ({
    id,
    title,
    definition,
    values: values.map((value) => ({ id: value.id, present: value.present })),
  })),
  reasons: Object.fromEntries(
    codebook.codes.flatMap(({ rules }) => rules.map(({ id, reason }) => [id, reason] as const)),
  ),
  pages: corpus.pages.map(({ page, articles }) => ({
    id: page.pageId,
    path: shown(page.path),
    headline: shown(articles[0]?.headline ?? page.path),
  })),
  comments: [...firstComments(corpus.pages)].map(({ each, page }) => browserComment(each, page)),
});

export type BrowserData = ReturnType<typeof browserData>;

/** Comments page by page in the order of their threads, as many as the file holds. */
function* firstComments(pages: readonly CodedPage[]): Generator<{ each: CodedComment; page: number }> {
  let left = MOST_COMMENTS;
  for (const [page, { codedComments }] of pages.entries()) {
    for (const each of threadOrder(codedComments)) {
      if (left-- <= 0) return;
      yield { each, page };
    }
  }
}

const browserComment = ({ comment, coded }: CodedComment, page: number) => ({
  id: comment.commentId,
  page,
  author: comment.author === null ? null : shown(comment.author),
  date: comment.publishedAt,
  dateRaw: comment.publishedRaw === null ? null : shown(comment.publishedRaw),
  depth: comment.depth,
  replyTo: comment.replyTo,
  ordinal: comment.ordinal,
  text: shown(comment.text),
  words: coded.wordCount,
  score: fourDecimals(coded.sentiment.score),
  tone: coded.sentiment.label,
  codings: coded.codings.map((coding) => ({
    code: coding.code,
    value: coding.value,
    present: coding.present,
    cue: coding.cue,
    rule: coding.rule,
    start: coding.start,
    end: coding.end,
    ...(coding.target === null ? {} : { target: shown(coding.target) }),
  })),
  targets: coded.targets.map(({ name, type, start, end, attitude, blamed }) => ({
    name: shown(name),
    type,
    start,
    end,
    attitude,
    blamed,
  })),
  quotations: coded.quotations.map(({ start, end, source }) => ({ start, end, source })),
});
