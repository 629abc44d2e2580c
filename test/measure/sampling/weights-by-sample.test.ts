import { expect, test } from 'vitest';
import { weightsBySample } from '../../../src/measure/sampling/weights-by-sample.ts';
import type { Sample } from '../../../src/model/sample.ts';

const stratum = (name: string, size: number, drawn: number) => ({
  name,
  theme: null,
  page: null,
  size,
  drawn,
});

const SAMPLE: Sample = {
  seed: 1,
  by: ['theme'],
  strata: [stratum('blame', 4, 2), stratum('no theme', 36, 3)],
  units: ['b1', 'b2', 'n1', 'n2', 'n3'].map((commentId) => ({
    commentId,
    stratum: commentId.startsWith('b') ? 'blame' : 'no theme',
  })),
};

const weights = (sample: Sample | undefined, ...ids: readonly string[]) =>
  weightsBySample(
    ids.map((id) => ({ id })),
    sample,
  );

test('each stands for the comments of its stratum, by how many of it were coded', () => {
  // 4 comments by two of blame, 36 by two of the others; 40 by four is 10 each on average.
  expect(weights(SAMPLE, 'b1', 'n1', 'b2', 'n3')).toEqual([2 / 10, 18 / 10, 2 / 10, 18 / 10]);
});

test('what the sample does not know counts as one on average does, and so does all without a sample', () => {
  expect(weights(SAMPLE, 'b1', 'other', 'n1')).toEqual([4 / 20, 1, 36 / 20]);
  expect(weights(undefined, 'b1', 'n1')).toEqual([1, 1]);
  expect(weights(SAMPLE, 'other')).toEqual([1]);
});
