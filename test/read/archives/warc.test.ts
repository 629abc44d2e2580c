import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../exports/read-folder.ts';
import { answer, inChunks, packedEach, record } from './make-warc.ts';

const html = (words: string): string => `<html><body><p>${words}</p></body></html>`;
const page = (words: string): Buffer => Buffer.from(html(words));

const CRAWL = [
  record({ 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' }, 'software: a crawler\r\n'),
  answer('https://example.org/ferry', html('The ferry is late.')),
  record({ 'WARC-Type': 'request', 'Content-Type': 'application/http' }, 'GET / HTTP/1.1\r\n\r\n'),
  answer('https://example.org/logo.png', Buffer.from([0x89, 0x50, 0, 0]), 'Content-Type: image/png'),
  answer('https://example.org/old', '', 'Location: /ferry', '301 Moved'),
  answer('https://example.org/robots.txt', 'User-agent: *\n', 'Content-Type: text/plain'),
  record({ 'WARC-Type': 'revisit', 'Content-Type': 'application/http' }, 'HTTP/1.1 200 OK\r\n\r\n'),
  answer('<https://example.org/note.txt>', 'Caf\xe9 & <b>tea</b>', 'Content-Type: text/plain'),
];

describe('a web archive', () => {
  test.each([
    ['plain', 'a.warc', Buffer.concat(CRAWL)],
    ['packed record by record', 'a.warc.gz', packedEach(CRAWL)],
    ['packed as a whole', 'a.warc.gz', gzipSync(Buffer.concat(CRAWL))],
  ])('%s gives its pages, each with its address and the place of its record', async (_, name, bytes) => {
    const { pages, problems } = await readFolder({ [name]: bytes });
    expect(pages.map(({ path, url, text }) => [path, url, text])).toEqual([
      [`${name}#2`, 'https://example.org/ferry', 'The ferry is late.'],
      [`${name}#8`, 'https://example.org/note.txt', 'Café & <b>tea</b>'],
    ]);
    expect(pages.map(({ pageId }) => pageId.replace(/[0-9a-f]{8}$/, ''))).toEqual(['p-a-2-', 'p-a-8-']);
    expect(problems).toEqual([
      {
        path: name,
        status: 'left_out',
        reason:
          'Records without a page were left out (requests and notes of the crawler: 2; pictures, scripts and other files: 2; redirects and errors: 1; pages seen again unchanged: 1).',
      },
    ]);
  });

  const sent = page('Quite so, said the reader.');
  test.each([
    ['in chunks', inChunks(sent), 'Transfer-Encoding: chunked'],
    ['as chunks that were joined when they were saved', sent, 'Transfer-Encoding: chunked'],
    ['in chunks that break off', inChunks(sent).subarray(0, -9), 'Transfer-Encoding: chunked'],
    ['gzip', gzipSync(sent), 'Content-Encoding: gzip'],
    ['gzip that was unpacked when it was saved', sent, 'Content-Encoding: gzip'],
    ['gzip in chunks', inChunks(gzipSync(sent)), 'Content-Encoding: x-gzip\r\nTransfer-Encoding: chunked'],
    ['deflate', deflateSync(sent), 'Content-Encoding: deflate'],
    ['deflate without its frame', deflateRawSync(sent), 'Content-Encoding: deflate'],
    ['brotli', brotliCompressSync(sent), 'Content-Encoding: br'],
    ['brotli that was unpacked when it was saved', sent, 'Content-Encoding: br'],
    ['gzip packed once more', gzipSync(gzipSync(sent)), 'Content-Encoding: gzip, gzip'],
  ])('a page sent %s', async (_, body, headers) => {
    const { pages } = await readFolder({
      'a.warc': answer('https://example.org/', body, `Content-Type: text/html\r\n${headers}`),
    });
    expect(pages.map(({ text }) => text)).toEqual(['Quite so, said the reader.']);
  });

  test('the encoding that a page was sent with counts before the one that it declares', async () => {
    const words = Buffer.from('<html><meta charset="iso-8859-2"><p>na\xefve \x97 yes</p></html>', 'latin1');
    const { pages } = await readFolder({
      'a.warc': answer('https://example.org/', words, 'Content-Type: text/html; charset=ISO-8859-1'),
    });
    expect(pages.map(({ text, encoding }) => [text, encoding])).toEqual([['naïve — yes', 'windows-1252']]);
  });

  test('pages that a crawler kept without the answer around them, or as words alone', async () => {
    const { pages } = await readFolder({
      'a.warc': Buffer.concat([
        record(
          { 'WARC-Type': 'resource', 'WARC-Target-URI': 'file:///a', 'Content-Type': 'text/html' },
          html('One.'),
        ),
        record(
          { 'WARC-Type': 'conversion', 'WARC-Target-URI': 'https://b/', 'Content-Type': 'text/plain' },
          'Two.',
        ),
      ]),
    });
    expect(pages.map(({ text, markup }) => [text, markup !== undefined])).toEqual([
      ['One.', true],
      ['Two.', false],
    ]);
  });

  test('what a crawler keeps for itself is no page, though it is text', async () => {
    const note = { 'WARC-Type': 'resource', 'WARC-Target-URI': 'metadata://example.org/log.txt' };
    const { pages, problems } = await readFolder({
      'a.warc': record({ ...note, 'Content-Type': 'text/plain' }, 'It ran.'),
    });
    expect(pages).toEqual([]);
    expect(problems.map(({ status }) => status)).toEqual(['left_out']);
  });

  test('a page that the crawler cut short says so', async () => {
    const headers = {
      'WARC-Type': 'response',
      'WARC-Truncated': 'length',
      'Content-Type': 'application/http',
    };
    const { pages } = await readFolder({
      'a.warc': record(headers, `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${html('One.')}`),
    });
    expect(pages.map(({ readingNotes }) => readingNotes)).toEqual([
      ['The crawler cut the page short when it saved it.'],
    ]);
  });
});

describe('an archive that cannot be read to its end', () => {
  const whole = Buffer.concat([
    ...CRAWL,
    answer('https://example.org/last', inChunks(page('Last. '.repeat(99))), 'Transfer-Encoding: chunked'),
  ]);
  const packed = packedEach([...CRAWL, Buffer.from(whole.subarray(Buffer.concat(CRAWL).length))]);

  test.each([
    ['cut in a page', whole.subarray(0, whole.length - 400), /^The archive breaks off inside record 9\./],
    [
      'cut in the lines above a page',
      whole.subarray(0, Buffer.concat(CRAWL).length + 30),
      /^The archive breaks off inside record 9\./,
    ],
    [
      'packed and cut',
      packed.subarray(0, packed.length - 60),
      /^Its gzip packing is damaged or breaks off\./,
    ],
    [
      'followed by something else',
      Buffer.concat([...CRAWL, Buffer.from('\x00\x01'.repeat(9))]),
      /no record can be read in place 9/,
    ],
    [
      'with a length that is none',
      Buffer.from(
        Buffer.concat(CRAWL.slice(0, 2))
          .toString('latin1')
          .replace(/Content-Length: \d+(?=[\s\S]*ferry is)/g, 'Content-Length: -5'),
        'latin1',
      ),
      /no record can be read in place 1/,
    ],
    [
      'with a line that never ends',
      Buffer.concat([...CRAWL, Buffer.from(`WARC/1.0\r\n${'x'.repeat(1 << 20)}`)]),
      /no record can be read in place 9/,
    ],
  ])('%s: what stands before is read, and the rest is told of', async (_, bytes, reason) => {
    const { pages, problems } = await readFolder({ 'a.warc': bytes });
    expect(pages).toHaveLength(/place 1\b/.test(String(reason)) ? 0 : 2);
    expect(problems[0]).toEqual({ path: 'a.warc', status: 'skipped', reason: expect.stringMatching(reason) });
  });

  test.each([
    ['brotli', brotliCompressSync(Buffer.alloc(8 << 20)), 'br', /^It is larger than 1 MB/],
    ['gzip', gzipSync(Buffer.alloc(8 << 20)), 'gzip', /^It is larger than 1 MB/],
    [
      'damage',
      Buffer.concat([gzipSync(page('One.')).subarray(0, 12), Buffer.alloc(40, 7)]),
      'gzip',
      /damaged/,
    ],
    ['a packing that is not known', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0, 1]), 'zstd', /\(zstd\)/],
  ])('a page of %s is skipped, and those behind it are read', async (_, body, packing, reason) => {
    const { pages, problems } = await readFolder(
      {
        'a.warc': Buffer.concat([
          answer('https://example.org/1', body, `Content-Type: text/html\r\nContent-Encoding: ${packing}`),
          answer('https://example.org/2', html('Two.')),
        ]),
      },
      { maxBytes: 1 << 20 },
    );
    expect(pages.map(({ path }) => path)).toEqual(['a.warc#2']);
    expect(problems).toEqual([
      { path: 'a.warc#1', status: 'skipped', reason: expect.stringMatching(reason) },
    ]);
  });
});
