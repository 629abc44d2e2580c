import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/codebook/nearest.ts';

describe('nearest', () => {
  it.each([
    ['', 'abc', 3],
    ['label', 'label', 0],
    ['lable', 'label', 1],
    ['kitten', 'sitting', 3],
  ])('%s and %s are %i edits apart', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
  });

  it('gives the nearest word, and none where nothing is near', () => {
    expect(nearest('wieght', ['value', 'weight', 'within'])).toBe('weight');
    expect(nearest('zebra', ['value', 'weight'])).toBeUndefined();
    expect(nearest('x'.repeat(100_000), ['value'])).toBeUndefined();
  });
});
