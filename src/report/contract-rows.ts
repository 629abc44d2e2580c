import type { CodedText } from '../model/coded-page.ts';
import type { Coding } from '../model/coding.ts';
import type { ToneReason } from '../model/sentiment.ts';
import type { SeparatedPage } from '../model/separated-page.ts';
import { fourDecimals } from './table.ts';

/** A page as `btl separate` writes it: one of the two contracts that other programs rely on. */
export const separationRow = ({ page, segments, comments, articles }: SeparatedPage) => ({
  page_id: page.pageId,
  path: page.path,
  text: page.text,
  segments: segments.map(({ kind, start, end, cue, confidence }) => ({ kind, start, end, cue, confidence })),
  comments: comments.map((comment) => ({
    comment_id: comment.commentId,
    article_id: comment.articleId,
    start: comment.start,
    end: comment.end,
    text: comment.text,
    author: comment.author,
    published_raw: comment.publishedRaw,
    published_at: comment.publishedAt,
    printed_number: comment.printedNumber,
    depth: comment.depth,
    reply_to: comment.replyTo,
    likes: comment.likes ?? null,
    dislikes: comment.dislikes ?? null,
  })),
  articles: articles.map(({ articleId, headline, byline, dateline, spans }) => ({
    article_id: articleId,
    headline,
    byline,
    dateline,
    spans: spans.map(({ start, end }) => [start, end]),
  })),
});

/** A comment's labels as `btl code` writes them: the other contract. */
export const codingRow = (id: string, { codings, sentiment, targets }: CodedText) => ({
  id,
  codings: codings.map(({ code, value, present, rule, start, end, evidence, target, cue, ...more }) => ({
    code,
    value,
    present,
    rule,
    start,
    end,
    evidence,
    ...(target !== null && { target }),
    ...(cue && { cue }),
    ...byTrained(more),
    ...(more.details !== undefined && { details: more.details }),
  })),
  sentiment: {
    score: sentiment.score,
    label: sentiment.label,
    raw_score: sentiment.rawScore,
    reasons: reasonsOf(sentiment.reasons),
  },
  targets: targets.map((mention) => ({
    name: mention.name,
    type: mention.type,
    start: mention.start,
    end: mention.end,
    form: mention.form,
    attitude: mention.attitude,
    attitude_score: mention.attitudeScore,
    ...(mention.attitudeReasons !== undefined && { attitude_reasons: reasonsOf(mention.attitudeReasons) }),
    blamed: mention.blamed,
    ...byTrained(mention),
  })),
});

const reasonsOf = (reasons: readonly ToneReason[] = []) =>
  reasons.map(({ what, kind, negated, strength }) => ({
    what,
    kind,
    ...(negated && { negated }),
    ...(strength !== null && { strength: fourDecimals(strength) }),
  }));

/** Who said it and how surely, where it was a trained coder. */
const byTrained = ({ coder, probability }: Pick<Coding, 'coder' | 'probability'>) => ({
  ...(coder !== undefined && { coder }),
  ...(probability !== undefined && { probability }),
});
