import type { ReportedCodebook } from '../../codebook/reported-codebook.ts';
import type { CodedComment, CodedPage } from '../../model/coded-page.ts';
import { plainlyVisible } from '../../text/visible.ts';
import { reasonName } from '../reason-wording.ts';
import { fourDecimals } from '../table.ts';

/** More comments than this make a file that browsers are slow to open; comments.csv holds all of them. */
export const MOST_COMMENTS = 25_000;

/** So many reasons for a tone are shown beside it; comments.csv has more, with their strength. */
const MOST_REASONS = 3;

/**
 * What report.html filters and shows, short-keyed since it stands once for every comment. `assets/browser/data.js`
 * names the same fields for the browser.
 *
 * @public read by the scripts of the browser
 */
export interface BrowserData extends ReturnType<typeof browserCodebook> {
  readonly pages: readonly BrowserPage[];
  readonly comments: readonly BrowserComment[];
}

export type BrowserPage = ReturnType<typeof browserPage>;

export type BrowserComment = ReturnType<typeof browserComment>;

export const browserCodebook = (codebook: Pick<ReportedCodebook, 'codes'>) => ({
  codes: codebook.codes.map(({ id, title, definition, values }) => ({
    id,
    title,
    definition,
    values: values.map((value) => ({ id: value.id, present: value.present })),
  })),
  reasons: Object.fromEntries(
    codebook.codes.flatMap(({ rules }) => rules.map(({ id, reason }) => [id, reason] as const)),
  ),
});

export const browserPage = ({ page, articles }: CodedPage) => ({
  id: page.pageId,
  path: plainlyVisible(page.path),
  headline: plainlyVisible(articles[0]?.headline ?? page.path),
});

export const browserComment = ({ comment, coded }: CodedComment) => ({
  id: comment.commentId,
  /** Place of its page among the pages, from 0: to be put in when those before it are known. */
  page: 0,
  author: comment.author === null ? null : plainlyVisible(comment.author),
  date: comment.publishedAt,
  dateRaw: comment.publishedRaw === null ? null : plainlyVisible(comment.publishedRaw),
  depth: comment.depth,
  replyTo: comment.replyTo,
  ordinal: comment.ordinal,
  text: plainlyVisible(comment.text),
  words: coded.wordCount,
  score: fourDecimals(coded.sentiment.score),
  tone: coded.sentiment.label,
  toneReasons: (coded.sentiment.reasons ?? []).slice(0, MOST_REASONS).map(reasonName).map(plainlyVisible),
  codings: coded.codings.map((coding) => ({
    code: coding.code,
    value: coding.value,
    present: coding.present,
    cue: coding.cue,
    rule: coding.rule,
    start: coding.start,
    end: coding.end,
    ...(coding.target === null ? {} : { target: plainlyVisible(coding.target) }),
  })),
  targets: coded.targets.map(({ name, type, start, end, attitude, blamed }) => ({
    name: plainlyVisible(name),
    type,
    start,
    end,
    attitude,
    blamed,
  })),
  quotations: coded.quotations.map(({ start, end, source }) => ({ start, end, source })),
});
