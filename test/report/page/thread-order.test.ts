import { expect, test } from 'vitest';
import type { CodedComment } from '../../../src/model/coded-page.ts';
import { threadOrder } from '../../../src/report/page/thread-order.ts';
import { page } from '../corpus.ts';

/** The order of comments called 1, 2, 3 … of which some answer others. */
function order(answers: Record<number, number>, of: number): string {
  const { codedComments } = page(
    'thread',
    {},
    Array.from({ length: of }, (_, at) => ({ text: String(at + 1) })),
  );
  const linked = codedComments.map(({ comment, coded }, at): CodedComment => {
    const parent = answers[at + 1];
    const replyTo = parent === undefined ? null : `p-thread-0a1b2c3d-c${String(parent).padStart(4, '0')}`;
    return { comment: { ...comment, replyTo }, coded };
  });
  return threadOrder(linked)
    .map(({ comment }) => comment.text)
    .join(' ');
}

test('without replies the order stays', () => {
  expect(order({}, 3)).toBe('1 2 3');
});

test('replies follow what they answer, each thread to its end', () => {
  expect(order({ 4: 1, 5: 4, 6: 1, 3: 2 }, 6)).toBe('1 4 5 6 2 3');
});

test('a reply that stands before its parent comes after it', () => {
  expect(order({ 1: 2 }, 2)).toBe('2 1');
});

test('replies to comments that are not there, and circles, lose nobody', () => {
  expect(order({ 2: 99 }, 2)).toBe('1 2');
  expect(order({ 1: 2, 2: 1 }, 3)).toBe('3 1 2');
  expect(order({ 1: 1 }, 1)).toBe('1');
});

test('a thread of ten thousand replies, each to the last', () => {
  const answers = Object.fromEntries(Array.from({ length: 9_999 }, (_, at) => [at + 2, at + 1]));
  expect(order(answers, 10_000).endsWith(' 9999 10000')).toBe(true);
});
