import { expect, test } from 'vitest';
import { anyHolds, anyOverlaps, firstBehind, overlaps, touching } from '../../src/model/span.ts';

test.each([
  [0, 5, 4, 8, true],
  [4, 8, 0, 5, true],
  [0, 9, 3, 4, true],
  [3, 4, 0, 9, true],
  [0, 5, 5, 8, false],
  [5, 8, 0, 5, false],
  [0, 2, 7, 9, false],
  [7, 9, 0, 2, false],
])('from %i to %i and from %i to %i', (a, b, c, d, shared) => {
  expect(overlaps({ start: a, end: b }, { start: c, end: d })).toBe(shared);
});

const SPANS = [
  { start: 2, end: 4 },
  { start: 4, end: 5 },
  { start: 8, end: 9 },
];

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
  'what ends behind %i, and what shares a character from there',
  (at) => {
    const first = SPANS.findIndex(({ end }) => end > at);
    expect(firstBehind(SPANS, at)).toBe(first < 0 ? SPANS.length : first);
    for (const length of [1, 2, 7]) {
      const span = { start: at, end: at + length };
      expect(anyOverlaps(SPANS, span)).toBe(SPANS.some((each) => overlaps(each, span)));
    }
  },
);

test('what touches a span, and what holds the whole of it, where some overlap', () => {
  const spans = [...SPANS, { start: 8, end: 12 }, { start: 10, end: 15 }].slice(1);
  for (let start = 0; start < 17; start += 1) {
    for (let end = start + 1; end < 17; end += 1) {
      const span = { start, end };
      expect(touching(spans, span)).toEqual(spans.filter((each) => overlaps(each, span)));
      expect(anyHolds(spans, span)).toBe(spans.some((each) => each.start <= start && each.end >= end));
    }
  }
});
