import { expect, test } from 'vitest';
import { ManyPlaces } from '../../../src/read/exports/places.ts';

test('places come back as they were added, past 32 bits too', () => {
  const expected = Array.from({ length: 5000 }, (_, at) => at * 2 ** 21 + (at % 7));
  const places = new ManyPlaces();
  for (const place of expected) places.push(place);
  expect(places.length).toBe(5000);
  expect(places.slice()).toEqual(expected);
  expect(places.slice(1000, 2050)).toEqual(expected.slice(1000, 2050));
  expect(places.slice(4990, 6000)).toEqual(expected.slice(4990));
  expect(places.slice(6000, 7000)).toEqual([]);
});

test('a stretch that 32 bits cannot tell of is refused', () => {
  const places = new ManyPlaces();
  places.push(0);
  expect(() => places.push(2 ** 32)).toThrow(RangeError);
});
