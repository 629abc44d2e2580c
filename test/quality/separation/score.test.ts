import { expect, test } from 'vitest';
import { separate } from '../../../src/separate/separate.ts';
import { pageOf } from '../../separate/describe-page.ts';
import { figuresOf, type GoldPage, type Scored } from './score.ts';

/** A page of which the body and the comments were found as given. */
function found(gold: GoldPage, body: string, comments: GoldPage['comments']): Scored {
  const page = pageOf(body);
  return {
    gold,
    found: {
      ...separate(pageOf('')),
      page,
      segments: [{ kind: 'body', start: 0, end: body.length, cue: 'x', confidence: 1 }],
      comments: comments.map(({ text, author }, at) => ({
        commentId: `c${at}`,
        pageId: page.pageId,
        articleId: null,
        ordinal: at + 1,
        start: 0,
        end: 0,
        text,
        printedNumber: null,
        author,
        publishedRaw: null,
        publishedAt: null,
        depth: 0,
        replyTo: null,
      })),
    },
  };
}

const GOLD: GoldPage = {
  body: 'one two three four',
  comments: [
    { text: 'a b c d e', author: 'Tess' },
    { text: 'f g h', author: null },
    { text: 'i j k', author: 'Orme' },
  ],
};

test('the whole of it is 1', () => {
  const all = figuresOf([found(GOLD, GOLD.body, GOLD.comments)]);
  expect(all).toEqual({ hasComments: 1, commentWords: 1, bodyWords: 1, comments: 1, authors: 1 });
});

test('figures counted by hand: a comment glued to the next, one lost to the body, a wrong name, a page without any', () => {
  const figures = figuresOf([
    found(GOLD, 'one two three four i j k', [
      { text: 'a b c d', author: 'Tess:' },
      { text: 'e f g h', author: null },
    ]),
    found({ body: 'x y', comments: [] }, 'x', [{ text: 'y', author: null }]),
  ]);
  // Comments: words 8 of 11 with 9 found; whole ones 1 of 3 (4 of 5 words are 80%; 3 of 4 are not) with 3 found.
  expect(figures).toEqual({
    hasComments: 1 / 2,
    commentWords: (2 * 8) / (11 + 9),
    bodyWords: (2 * 5) / (6 + 8),
    comments: (2 * 1) / (3 + 3),
    authors: 0,
  });
});
