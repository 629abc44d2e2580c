import { describe, expect, it } from 'vitest';
import { codePage } from '../../src/code/code-page.ts';
import { makeCoder } from '../../src/code/code-text.ts';
import type { Comment } from '../../src/model/comment.ts';
import type { SeparatedPage } from '../../src/model/separated-page.ts';
import { codebookOf } from '../codebook/make-codebook.ts';

const BODY = 'The whole match of last Sunday was staged by the league, an insider said.';
const COMMENTS = [
  'The whole match of last Sunday was staged by the league? Never.',
  'I think it was staged.',
  'You wrote “I think it was staged.” and you are wrong.',
];

function pageOf(): SeparatedPage {
  const text = [BODY, ...COMMENTS].join('\n\n');
  const comments = COMMENTS.map((words, index): Comment => {
    const start = text.indexOf(words);
    return {
      commentId: `p-x-c000${index + 1}`,
      pageId: 'p-x',
      articleId: 'p-x-a1',
      ordinal: index + 1,
      text: words,
      start,
      end: start + words.length,
      printedNumber: null,
      author: null,
      publishedRaw: null,
      publishedAt: null,
      depth: 0,
      replyTo: null,
    };
  });
  const body = { start: 0, end: BODY.length };
  return {
    page: { pageId: 'p-x', path: 'x.txt', text, encoding: 'utf-8', encodingConfidence: 1, sha256: '' },
    segments: [],
    articles: [
      { articleId: 'p-x-a1', pageId: 'p-x', headline: null, byline: null, dateline: null, spans: [body] },
    ],
    comments,
    layout: 'test',
    confidence: 1,
    notes: [],
  };
}

describe('codePage', () => {
  const coded = codePage(pageOf(), makeCoder(codebookOf([{ any: ['staged'] }])));

  it('does not take what is quoted from the article or another comment for the commenter’s own view', () => {
    expect(coded.codedComments.map(({ coded: { codings } }) => codings.length)).toEqual([0, 1, 0]);
    expect(
      coded.codedComments.map(({ coded: { quotations } }) => quotations.map(({ source }) => source)),
    ).toEqual([['article'], [], ['marked']]);
  });

  it('measures the articles', () => {
    expect(coded.codedArticles.map(({ wordCount }) => wordCount)).toEqual([14]);
  });
});
