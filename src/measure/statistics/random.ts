/** Numbers that look random and are the same for the same seed, on any machine. */
export interface Random {
  /** At least 0 and below 1. */
  next(): number;
  /** A whole number, at least 0 and below `limit`. */
  below(limit: number): number;
}

/**
 * A generator for sampling, not for secrets: xoshiro128**, by Blackman, D. and Vigna, S. (2021), ACM Transactions on
 * Mathematical Software 47, article 36; its state is filled from the seed by the finaliser of MurmurHash3.
 *
 * @param seed any whole number
 */
export function seededRandom(seed: number): Random {
  const state = Uint32Array.from([1, 2, 3, 4], (n) => finalise((seed ^ Math.imul(n, 0x9e3779b9)) >>> 0));
  const next = (): number => step(state) / 2 ** 32;
  return { next, below: (limit) => Math.floor(next() * limit) };
}

function step(state: Uint32Array): number {
  let [a, b, c, d] = state as unknown as [number, number, number, number];
  const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
  const shifted = b << 9;
  c ^= a;
  d ^= b;
  b ^= c;
  a ^= d;
  c ^= shifted;
  state.set([a, b, c, rotated(d, 11)]);
  return result;
}

const rotated = (n: number, by: number): number => (n << by) | (n >>> (32 - by));

function finalise(n: number): number {
  let mixed = Math.imul(n ^ (n >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
