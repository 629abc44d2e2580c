const LONGEST_SIZE_LINE = 1024;

/**
 * Joins a body that was sent in chunks: a size in hexadecimal on a line of its own, so many bytes, a line break.
 * Where the chunks break off, what came before stands. Each step goes forward, whatever the bytes say.
 *
 * @returns null where the bytes do not begin as chunks do
 */
export function unchunk(bytes: Uint8Array): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const line = Buffer.from(bytes.subarray(at, at + LONGEST_SIZE_LINE)).toString('latin1');
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i.exec(line);
    if (size === null) return pieces.length === 0 ? null : Buffer.concat(pieces);
    const length = Number.parseInt(size[1] ?? '0', 16);
    if (length === 0) break;
    const start = at + size[0].length;
    pieces.push(bytes.subarray(start, start + length));
    at = start + length;
    if (bytes[at] === 0x0d) at += 1;
    if (bytes[at] === 0x0a) at += 1;
  }
  return Buffer.concat(pieces);
}
