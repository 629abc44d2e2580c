import { expect, test } from 'vitest';
import { cutShards } from '../../../src/recipes/shards/cut-shards.ts';
import { fc } from '../../properties.ts';

const input = (bytes: number, at: number) => ({ file: `${at}`, path: `${at}`, bytes, sha256: null });

test('every input stands in one shard, in its order, whatever their sizes and numbers are', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(10_000_000)), fc.integer({ min: 1, max: 70 }), (sizes, shards) => {
      const inputs = sizes.map(input);
      const cut = cutShards(inputs, shards);
      expect(cut).toHaveLength(shards);
      expect(cut.flatMap((shard) => shard.inputs)).toEqual(inputs);
    }),
  );
});

test('shards have about as many bytes each', () => {
  const sizes = Array.from({ length: 1000 }, (_, at) => 1000 + ((at * 7919) % 9000));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  for (const { bytes } of cutShards(sizes.map(input), 8)) {
    expect(bytes).toBeGreaterThan(0.95 * (total / 8));
    expect(bytes).toBeLessThan(1.05 * (total / 8));
  }
});

test('many empty files are spread too', () => {
  const cut = cutShards(
    Array.from({ length: 80 }, (_, at) => input(0, at)),
    8,
  );
  expect(cut.map((shard) => shard.inputs.length)).toEqual(Array(8).fill(10));
});
