import { expect, test } from 'vitest';
import type { Segment } from '../../src/model/segment.ts';
import { coverText } from '../../src/separate/segments.ts';
import { fc } from '../properties.ts';

const TEXT = 'Head\n\nBody. Rest';

const segment = (start: number, end: number, kind: Segment['kind'] = 'body'): Segment => ({
  kind,
  start,
  end,
  cue: 'told',
  confidence: 0.8,
});

const unexplained = (start: number, end: number): Segment => ({
  kind: 'boilerplate',
  start,
  end,
  cue: 'unexplained',
  confidence: 0.3,
});

const blank = (start: number, end: number): Segment => ({
  ...unexplained(start, end),
  cue: 'white-space',
  confidence: 1,
});

test.each([
  ['nothing is told of is unexplained', [], [unexplained(0, 16)]],
  [
    'stands between, before and after what is told of is filled',
    [segment(6, 11), segment(1, 4, 'headline')],
    [unexplained(0, 1), segment(1, 4, 'headline'), blank(4, 6), segment(6, 11), unexplained(11, 16)],
  ],
  ['is told of to its end needs no more', [segment(0, 16)], [segment(0, 16)]],
  ['meets what is told of leaves no gap', [segment(0, 5), segment(5, 16)], [segment(0, 5), segment(5, 16)]],
  ['is told of twice counts once', [segment(0, 8), segment(4, 16)], [segment(0, 8), unexplained(8, 16)]],
  ['begins alike is the shorter', [segment(0, 16), segment(0, 4)], [segment(0, 4), unexplained(4, 16)]],
  ['is empty or turned round is left out', [segment(3, 3), segment(9, 6)], [unexplained(0, 16)]],
] as const)('what %s', (_, labelled, covered) => {
  expect(coverText(TEXT, labelled)).toEqual(covered);
});

test('nothing needs no segment, and white space at the end has one', () => {
  expect(coverText('', [])).toEqual([]);
  expect(coverText('ab \n', [segment(0, 2)])).toEqual([segment(0, 2), blank(2, 4)]);
});

test('whatever is told of, the segments cover the text once and in order', () => {
  const place = fc.nat(20);
  fc.assert(
    fc.property(
      fc.string({ maxLength: 20 }),
      fc.array(fc.tuple(place, place), { maxLength: 8 }),
      (text, spans) => {
        const told = spans.map(([a, b]) => segment(Math.min(a, text.length), Math.min(b, text.length)));
        const segments = coverText(text, told);
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        let at = 0;
        for (const { start, end } of segments) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(text.length);
      },
    ),
  );
});
