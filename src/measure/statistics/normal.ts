/** The share of a standard normal distribution below `z`: 0 to 1, within 1e-7. Abramowitz and Stegun (1964), 26.2.17. */
export function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const beyond = (Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI)) * tail;
  return z > 0 ? 1 - beyond : beyond;
}

/** Further out than this nothing is told apart. */
const FARTHEST = 8;

/** The `z` below which a share of a standard normal distribution lies, found by halving; -8 to 8. */
export function normalQuantile(share: number): number {
  let [low, high] = [-FARTHEST, FARTHEST];
  for (let halving = 0; halving < 50; halving += 1) {
    const middle = (low + high) / 2;
    if (normalShare(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
