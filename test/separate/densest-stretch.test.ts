import { describe, expect, it } from 'vitest';
import { densestStretch } from '../../src/separate/densest-stretch.ts';
import { fc } from '../properties.ts';

describe('densestStretch', () => {
  it('bridges a small loss and not a large one', () => {
    expect(densestStretch([-4, 20, -4, 30, -60, 40])).toEqual({ from: 1, to: 4 });
  });

  it('finds nothing where nothing gains', () => {
    expect(densestStretch([-1, 0, -3])).toBeNull();
    expect(densestStretch([])).toBeNull();
  });

  it('finds a sum that no other stretch exceeds', () => {
    const sumOf = (gains: readonly number[], from: number, to: number) =>
      gains.slice(from, to).reduce((sum, gain) => sum + gain, 0);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 12 }), (gains) => {
        const found = densestStretch(gains);
        const sums = gains.flatMap((_, from) =>
          gains.slice(from).map((_gain, width) => sumOf(gains, from, from + width + 1)),
        );
        expect(found === null ? 0 : sumOf(gains, found.from, found.to)).toBe(Math.max(0, ...sums));
      }),
      { seed: 5 },
    );
  });
});
