import { expect, test } from 'vitest';
import { doubtOf } from '../../../src/code/trained/doubt.ts';
import { compileTrained } from '../../../src/code/trained/linear-coder.ts';
import type { TrainedCoder } from '../../../src/model/trained-coder.ts';

/** A coder whose answers have these probabilities, whatever the text. */
function coderOf(threshold: number | null, ...probabilities: readonly number[]) {
  const outcomes = probabilities.map((p, at) => ({
    value: `v${at}`,
    present: true,
    bias: Math.log(p / (1 - p)),
    calibration: { slope: 1, intercept: 0 },
  }));
  const features = { words: [], letters: [], around: [], rules: [], signs: [] };
  const model: Partial<TrainedCoder> = { outcomes, threshold, features, texts: 100 };
  return compileTrained(model as TrainedCoder);
}

const doubt = (threshold: number | null, ...probabilities: readonly number[]): number =>
  doubtOf(coderOf(threshold, ...probabilities), () => undefined);

test('yes or no is most in doubt at one half, wherever the threshold is', () => {
  expect(doubt(0.2, 0.5)).toBeCloseTo(1, 10);
  expect(doubt(0.2, 0.25)).toBeCloseTo(0.5, 10);
  expect(doubt(0.2, 0.75)).toBeCloseTo(0.5, 10);
  expect(doubt(0.2, 0.01)).toBeCloseTo(0.02, 10);
});

test('several answers are in doubt where the first is hardly likelier than the second', () => {
  expect(doubt(null, 0.4, 0.4, 0.2)).toBeCloseTo(1, 10);
  expect(doubt(null, 0.6, 0.3, 0.1)).toBeCloseTo(0.7, 10);
});
