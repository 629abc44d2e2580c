import { gzipSync } from 'node:zlib';

/** One record of a web archive. */
export function record(headers: Readonly<Record<string, string>>, block: string | Uint8Array): Buffer {
  const bytes = Buffer.from(block);
  const lines = Object.entries({ ...headers, 'Content-Length': String(bytes.length) });
  const head = `WARC/1.0\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
}

/** A record of a page as a server sent it. */
export const answer = (
  url: string,
  body: string | Uint8Array,
  headers = 'Content-Type: text/html; charset=utf-8',
  status = '200 OK',
): Buffer =>
  record(
    { 'WARC-Type': 'response', 'WARC-Target-URI': url, 'Content-Type': 'application/http; msgtype=response' },
    Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body)]),
  );

/** A body in chunks of some bytes, as HTTP sends it. */
export function inChunks(body: Uint8Array, size = 7): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const chunk = body.subarray(at, at + size);
    pieces.push(
      Buffer.from(`${chunk.length.toString(16)};name=value\r\n`),
      Buffer.from(chunk),
      Buffer.from('\r\n'),
    );
  }
  return Buffer.concat([...pieces, Buffer.from('0\r\n\r\n')]);
}

/** An archive whose records are packed one by one, as crawlers write it. */
export const packedEach = (records: readonly Uint8Array[]): Buffer =>
  Buffer.concat(records.map((each) => gzipSync(each)));
