const MULTIPLIER = 0x2360ed051fc65da44385df649fccf645n;
/** Where NumPy's `default_rng(7)` begins; by its draws the odds of the default codebook were first fitted. */
const STATE = 0x9d0aecc4e7b188919ae2415a6b292038n;
const INCREMENT = 0xc4751896ce8acebf66887f5ac070d959n;

/** Draws numbers from 0 up to 1, the same ones each time: PCG64 with the output XSL-RR (O'Neill 2014). */
export function seededDraws(): () => number {
  let state = STATE;
  return () => {
    state = BigInt.asUintN(128, state * MULTIPLIER + INCREMENT);
    const mixed = BigInt.asUintN(64, (state >> 64n) ^ state);
    const turn = state >> 122n;
    const turned = BigInt.asUintN(64, (mixed >> turn) | (mixed << (64n - turn)));
    return Number(turned >> 11n) / 2 ** 53;
  };
}
