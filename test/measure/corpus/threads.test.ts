import { expect, test } from 'vitest';
import { ThreadCounts } from '../../../src/measure/corpus/threads.ts';
import type { CodedComment } from '../../../src/model/coded-page.ts';
import { page } from '../../report/corpus.ts';

function threadsOf(comments: readonly CodedComment[]) {
  const threads = new ThreadCounts();
  threads.addPage(comments);
  return threads.result();
}

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

test('the longest thread of several pages; of two as long, the first', () => {
  const two = (name: string) => page(name, {}, [{ text: 'A' }, { text: 'B', replyTo: 1 }]).codedComments;
  const threads = new ThreadCounts();
  for (const name of ['one', 'two']) threads.addPage(two(name));
  expect(threads.result()).toMatchObject({
    threads: 2,
    longest: { comment: { pageId: 'p-one-0a1b2c3d' }, comments: 2 },
  });
});
