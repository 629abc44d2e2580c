/** What tells in short which shingles a text has, in so many numbers of 32 bits: two counts in the first, 128 bits in the others. */
export const SKETCH = 5;

/** What the counts are no larger than: longer texts are told by nothing. */
const MOST = 2 ** 16 - 1;

/**
 * The sketch of a text. Each of its shingles stands for a bit, the same in all texts. The counts are of the shingles, and
 * of those among them that share their bit with another one.
 */
export function sketchOf(shingles: Uint32Array): Uint32Array {
  const sketch = new Uint32Array(SKETCH);
  for (let i = 0; i < shingles.length; i += 1) {
    const shingle = shingles[i] as number;
    const at = 1 + ((shingle >>> 5) & 3);
    sketch[at] = (sketch[at] as number) | (1 << (shingle & 31));
  }
  const [, a = 0, b = 0, c = 0, d = 0] = sketch;
  const spare = shingles.length - bitsIn(a, b, c, d);
  sketch[0] = Math.min(shingles.length, MOST) | (Math.min(spare, MOST) << 16);
  return sketch;
}

/**
 * Of some texts, those that may resemble another one: the share of their shingles that both have may be so large. What two
 * texts have in common is no more than one shingle for each bit that both have, and those that share their bits in the text
 * that has fewer of these.
 *
 * @param numbers places of sketches among `sketches`
 */
export function mayResemble(
  sketch: ArrayLike<number>,
  sketches: Uint32Array,
  at: number,
  share: number,
): boolean {
  const size = (sketch[0] as number) & MOST;
  const otherSize = (sketches[at] as number) & MOST;
  const most =
    bitsIn(
      (sketch[1] as number) & (sketches[at + 1] as number),
      (sketch[2] as number) & (sketches[at + 2] as number),
      (sketch[3] as number) & (sketches[at + 3] as number),
      (sketch[4] as number) & (sketches[at + 4] as number),
    ) + Math.min((sketch[0] as number) >>> 16, (sketches[at] as number) >>> 16);
  return most >= share * (size + otherSize - most) || size === MOST || otherSize === MOST;
}

/** The bits that are set in four numbers, counted in pairs, fours and bytes at once (Warren, H. S. (2012), Hacker's Delight, 5-1). */
function bitsIn(a: number, b: number, c: number, d: number): number {
  const [first, second] = [inFours(a) + inFours(b), inFours(c) + inFours(d)];
  const bytes = inBytes(first) + inBytes(second);
  return Math.imul(bytes, 0x01010101) >>> 24;
}

function inFours(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  return (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
}

const inBytes = (fours: number): number => (fours & 0x0f0f0f0f) + ((fours >>> 4) & 0x0f0f0f0f);
