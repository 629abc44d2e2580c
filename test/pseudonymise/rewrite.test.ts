import { describe, expect, test } from 'vitest';
import { rewrite } from '../../src/pseudonymise/rewrite.ts';
import { fc } from '../properties.ts';

const TEXT = 'Anna met Ben and Cleo';

describe('rewrite', () => {
  test('without edits nothing moves', () => {
    const { text, shift } = rewrite(TEXT, []);
    expect(text).toBe(TEXT);
    expect([0, 5, TEXT.length].map(shift)).toEqual([0, 5, TEXT.length]);
  });

  test('words grow and shrink, and offsets move with what stands before them', () => {
    const { text, shift } = rewrite(TEXT, [
      { start: 0, end: 4, words: 'Reader' },
      { start: 9, end: 12, words: 'B' },
      { start: 17, end: 21, words: '' },
    ]);
    expect(text).toBe('Reader met B and ');
    expect([0, 4, 5, 9, 12, 13, 17, 21].map(shift)).toEqual([0, 6, 7, 11, 12, 13, 17, 17]);
  });

  test('every character outside the edits is found at its new place', () => {
    const edits = fc.array(
      fc.record({ skip: fc.nat(5), length: fc.nat(4), words: fc.string({ maxLength: 6 }) }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), edits, (text, wanted) => {
        let at = 0;
        const placed = wanted.flatMap(({ skip, length, words }) => {
          const start = at + skip;
          const end = start + length;
          // Edits beside each other leave no doubt only where something stands between them.
          at = end + 1;
          return end > text.length ? [] : [{ start, end, words }];
        });
        const { text: fresh, shift } = rewrite(text, placed);
        let expected = '';
        for (let place = 0; place <= text.length; place += 1) {
          const edit = placed.find(({ start, end }) => place >= start && place < end);
          const ended = placed.find(({ start, end }) => end === place && start <= end);
          if (edit === undefined && ended === undefined && place < text.length)
            expect(fresh[shift(place)]).toBe(text[place]);
          expected += placed.find(({ start }) => start === place)?.words ?? '';
          if (edit === undefined) expected += text[place] ?? '';
        }
        expect(fresh).toBe(expected);
      }),
    );
  });
});
