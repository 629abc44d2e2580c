const SAMPLE = 8_192;

/** Share of zero bytes that one half must reach, and that the other half must stay under. */
const MOSTLY = 0.4;
const HARDLY = 0.02;

/**
 * Tells UTF-16 without a byte order mark by its zero bytes: in any page with Latin words or with markup, every other
 * byte is zero, always on the same side.
 */
export function utf16Pattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 4 || bytes.length % 2 === 1 || !sample.includes(0)) return null;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] as number) + 1;
  });
  const half = sample.length / 2;
  const [even = 0, odd = 0] = zeros.map((count) => count / half);
  if (odd > MOSTLY && even < HARDLY) return holdsControls(sample, 0) ? null : 'utf-16le';
  return even > MOSTLY && odd < HARDLY && !holdsControls(sample, 1) ? 'utf-16be' : null;
}

/**
 * A number format or a program has zeros in the same places, and control characters between them. The other half of
 * each character may be 1 or 2: so begin the letters of Czech, Polish and Turkish.
 */
const holdsControls = (sample: Uint8Array, from: 0 | 1): boolean =>
  sample.filter((byte, index) => index % 2 === from && byte > 0 && byte < 0x09).length >
  sample.length * HARDLY;
