import { expect, test } from 'vitest';
import { countWords, isWhiteSpace } from '../../src/text/white-space.ts';
import { fc } from '../properties.ts';

test('white space is what \\s takes for it', () => {
  const differing = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(
    (unit) => isWhiteSpace(unit) !== /\s/.test(String.fromCharCode(unit)),
  );
  expect(differing).toEqual([]);
});

test('words are what white space parts', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '\u00a0', '.') }), (text) => {
      expect(countWords(text, 0, text.length)).toBe(text.match(/\S+/g)?.length ?? 0);
    }),
  );
});
