/** A sketch has so many numbers of 32 bits. */
export const SKETCH = 4;

/**
 * A bit for each shingle of a text, the same for the same shingle. Each bit that one sketch has and another lacks stands for
 * a shingle, or several, that the text has and the other lacks.
 */
export function sketchOf(shingles: Uint32Array): Uint32Array {
  const sketch = new Uint32Array(SKETCH);
  for (let i = 0; i < shingles.length; i += 1) {
    const shingle = shingles[i] as number;
    const at = (shingle >>> 5) % SKETCH;
    sketch[at] = (sketch[at] as number) | (1 << (shingle & 31));
  }
  return sketch;
}

/** The most shingles that two texts can have in common, by their sketches and by how many shingles each has. */
export function mostInCommon(
  a: ArrayLike<number>,
  sizeA: number,
  b: ArrayLike<number>,
  sizeB: number,
): number {
  let [lackedByB, lackedByA] = [0, 0];
  for (let i = 0; i < SKETCH; i += 1) {
    const [bitsA, bitsB] = [a[i] as number, b[i] as number];
    lackedByB += countBits(bitsA & ~bitsB);
    lackedByA += countBits(bitsB & ~bitsA);
  }
  return Math.min(sizeA - lackedByB, sizeB - lackedByA);
}

/** The bits that are set, counted in pairs, fours and bytes at once (Warren, H. S. (2012), Hacker's Delight, 5-1). */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
