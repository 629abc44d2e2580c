import type { PlannedInput, Shard } from '../../model/plan.ts';
import type { Problem } from '../../model/problem.ts';

/** What a file costs beside its bytes, so that many small ones are spread too. */
const A_FILE = 1024;

/** Cuts inputs into stretches of about equally many bytes, in their order; a file is never cut. */
export function cutShards(inputs: readonly (PlannedInput | Problem)[], shards: number): Shard[] {
  const weights = inputs.map((input) => A_FILE + ('bytes' in input ? input.bytes : 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const cut: { bytes: number; inputs: (PlannedInput | Problem)[] }[] = Array.from({ length: shards }, () => ({
    bytes: 0,
    inputs: [],
  }));
  let before = 0;
  for (const [at, input] of inputs.entries()) {
    const weight = weights[at] ?? 0;
    // A file goes where its middle falls.
    const shard = cut[Math.min(shards - 1, Math.floor(((before + weight / 2) / total) * shards))];
    shard?.inputs.push(input);
    if (shard !== undefined && 'bytes' in input) shard.bytes += input.bytes;
    before += weight;
  }
  return cut;
}
