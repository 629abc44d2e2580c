import { expect, it } from 'vitest';
import { FoundChoices, UNKNOWN } from '../../src/code/matcher/found-choices.ts';
import { fc } from '../properties.ts';

it('keeps what a Map would, however much it is, and forgets all of it at once', () => {
  const found = new FoundChoices();
  const entries = fc.array(fc.tuple(fc.nat(2 ** 40), fc.integer({ min: -9, max: 900 })), { maxLength: 900 });
  fc.assert(
    fc.property(entries, (all) => {
      found.clear();
      const map = new Map(all);
      for (const [place] of map) expect(found.get(place)).toBe(UNKNOWN);
      for (const [place, what] of map) found.set(place, what);
      for (const [place, what] of map) expect(found.get(place)).toBe(what);
    }),
  );
});
