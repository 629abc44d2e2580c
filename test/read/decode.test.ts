import { expect, test } from 'vitest';
import { decode } from '../../src/read/decode.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));

test('UTF-8 comes back as it was written, white space and all', () => {
  const text = '  “No”\u00a0said\u3000she\r\n\n\u2028é 😀\t';
  expect(decode(bytes(text))).toEqual({ text, encoding: 'utf-8', confidence: 1 });
});

test('a byte order mark is left out of the text', () => {
  expect(decode(bytes('\ufeffpage')).text).toBe('page');
  expect(decode(bytes('\ufeffpage', 'utf16le'))).toEqual({
    text: 'page',
    encoding: 'utf-16le',
    confidence: 1,
  });
});

test.each([
  ['nothing', new Uint8Array(), 'It is empty.'],
  ['blanks', bytes(' \n\t'), 'It holds nothing but white space.'],
  ['a NUL byte', bytes('PNG\0rest'), 'It is a binary file, not text.'],
  ['broken UTF-8', new Uint8Array([0x63, 0x61, 0x66, 0xe9]), 'Its bytes are not UTF-8 text.'],
])('%s is refused with its reason', (_, content, reason) => {
  expect(() => decode(content)).toThrow(reason);
});
