import { expect, test } from 'vitest';
import { carryingWords } from '../../../src/code/trained/carrying-words.ts';
import { Document } from '../../../src/text/document.ts';

const text = 'The ferry is late. Parking fees are a bad joke here.';
const document = new Document(text);
const at = (word: string): [number, number] => {
  const from = document.tokens.findIndex(({ norm }) => norm === word);
  return [from, from + 1];
};
const part = (word: string, weight: number) => ({ weights: [weight], value: 1, places: [at(word)] });
const carried = (...parts: ReturnType<typeof part>[]): string | null => {
  const span = carryingWords(document, parts, 0);
  return span && text.slice(span.start, span.end);
};

test('is the stretch whose words add most', () => {
  expect(carried(part('parking', 2), part('fees', 1), part('joke', 0.5))).toBe('Parking fees are a bad joke');
  expect(carried(part('parking', 2), part('fees', -1), part('joke', 0.5))).toBe('Parking');
  expect(carried(part('parking', 0.5), part('fees', -1), part('joke', 2))).toBe('joke');
});

test('does not run over the end of a sentence', () => {
  expect(carried(part('late', 1), part('parking', 3))).toBe('Parking');
});

test('shares a feature out among its places, so that one that stands everywhere points nowhere', () => {
  const everywhere = { weights: [3], value: 1, places: document.tokens.map((_, i) => [i, i + 1] as const) };
  expect(carryingWords(document, [everywhere, part('late', 2)], 0)).toEqual({ start: 0, end: 18 });
});

test('is nothing where no word speaks for the answer', () => {
  expect(carried(part('parking', -1))).toBeNull();
  expect(carryingWords(document, [{ weights: [5], value: 1, places: [[0, 0]] }], 0)).toBeNull();
});
