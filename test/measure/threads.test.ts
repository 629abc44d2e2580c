import { expect, test } from 'vitest';
import { threadsOf } from '../../src/measure/threads.ts';
import { page } from '../report/corpus.ts';

test('threads are counted by what begins them', () => {
  const { codedComments } = page('one', {}, [
    { text: 'A first' },
    { text: 'answers the first', replyTo: 1 },
    { text: 'Alone', quotes: [['Alone', 'article']] },
    { text: 'answers the answer', replyTo: 2, quotes: [['answers the answer', 'comment']] },
    { text: 'Another' },
    {
      text: 'answers that',
      replyTo: 5,
      quotes: [
        ['answers', 'article'],
        ['that', 'article'],
      ],
    },
  ]);
  expect(threadsOf(codedComments)).toEqual({
    threads: 3,
    answered: 2,
    depths: [3, 2, 1],
    longest: { comment: codedComments[0]?.comment, comments: 3 },
    quotingArticle: 2,
    quotingComments: 1,
  });
});

test('no comments, no threads', () => {
  expect(threadsOf([])).toMatchObject({ threads: 0, answered: 0, depths: [], longest: null });
});

test('a reply whose parent is not there begins a thread of its own', () => {
  const [, reply] = page('one', {}, [{ text: 'Lost' }, { text: 'Reply', replyTo: 1 }]).codedComments;
  expect(threadsOf(reply === undefined ? [] : [reply])).toMatchObject({
    threads: 1,
    answered: 0,
    depths: [0, 1],
  });
});
