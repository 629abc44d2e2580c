/** Enough to tell: programs, pictures and archives show themselves in their first bytes. */
const SAMPLE = 65_536;

/** Control characters that text may hold: tab, line feed, form feed, carriage return, escape. */
const isTextual = (byte: number): boolean => (byte >= 0x08 && byte <= 0x0d) || byte === 0x1b;

/** Share of other control characters above which bytes are no text; a stray one is met in old pages. */
const CONTROL_SHARE = 0.01;

/**
 * Whether bytes are no text in any encoding of one byte or more a character: they hold a NUL, or too many control
 * characters. UTF-16 and UTF-32 are full of NULs and have to be told before.
 */
export function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.includes(0)) return true;
  let controls = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at] as number;
    if (byte < 0x20 && !isTextual(byte)) controls += 1;
  }
  return controls > Math.max(1, sample.length * CONTROL_SHARE);
}
