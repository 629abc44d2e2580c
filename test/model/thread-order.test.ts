import { expect, test } from 'vitest';
import { threadOrder } from '../../src/model/thread-order.ts';

/** The order of comments called 1, 2, 3 … of which some answer others. */
function order(answers: Record<number, number>, of: number): string {
  const comments = Array.from({ length: of }, (_, at) => at + 1);
  const parentOf = (comment: number): string | null =>
    answers[comment] === undefined ? null : String(answers[comment]);
  return threadOrder(comments, (comment) => [String(comment), parentOf(comment)]).join(' ');
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

test('what answers a circle does not open it', () => {
  expect(order({ 1: 2, 2: 3, 3: 2 }, 3)).toBe('2 1 3');
});

test('of two comments of one id the first is answered, and those without an id are answered by nobody', () => {
  const ids = [
    ['a', null],
    ['a', null],
    [null, null],
    ['b', 'a'],
  ] as const;
  expect(threadOrder([0, 1, 2, 3], (comment) => ids[comment] ?? [null, null])).toEqual([0, 3, 1, 2]);
});

test('a thread of ten thousand replies, each to the last', () => {
  const answers = Object.fromEntries(Array.from({ length: 9_999 }, (_, at) => [at + 2, at + 1]));
  expect(order(answers, 10_000).endsWith(' 9999 10000')).toBe(true);
});

test('a quarter of a million replies to one comment', () => {
  const answers = Object.fromEntries(Array.from({ length: 249_999 }, (_, at) => [at + 2, 1]));
  expect(order(answers, 250_000).endsWith(' 249999 250000')).toBe(true);
});
