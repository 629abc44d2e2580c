import { expect, test } from 'vitest';
import { decode } from '../../../src/read/bytes/decode.ts';

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
  ['numbers of two bytes', new Uint8Array([1, 0, 2, 0, 3, 0]), 'It is a binary file, not text.'],
  ['control characters', new Uint8Array([1, 2, 3, 4, 5, 6, 7, 65]), 'It is a binary file, not text.'],
])('%s is refused with its reason', (_, content, reason) => {
  expect(() => decode(content)).toThrow(reason);
});

const latin = (text: string) => bytes(text, 'latin1');

test('an HTML page is decoded as it declares', () => {
  const page = '<meta charset="iso-8859-2"><p>\xb1\xb6';
  expect(decode(latin(page))).toEqual({
    text: '<meta charset="iso-8859-2"><p>ąś',
    encoding: 'iso-8859-2',
    confidence: 0.95,
  });
});

test('bytes that are UTF-8 outvote what the page declares', () => {
  const page = '<meta charset="iso-8859-1"><p>naïve “quote”';
  expect(decode(bytes(page))).toEqual({ text: page, encoding: 'utf-8', confidence: 0.9 });
});

test('UTF-16 without a mark is told by its zero bytes', () => {
  expect(decode(bytes('Ein Satz über Brücken.', 'utf16le'))).toMatchObject({
    text: 'Ein Satz über Brücken.',
    encoding: 'utf-16le',
  });
});

test('text that says nothing of its encoding is guessed, and the guess says that it is one', () => {
  const guessed = decode(latin('caf\xe9 \x93quoted\x94'));
  expect(guessed).toMatchObject({ text: 'café “quoted”', encoding: 'windows-1252' });
  expect(guessed.confidence).toBeLessThan(0.8);
});

test('bytes that the declared encoding has no character for lower the confidence', () => {
  const broken = decode(new Uint8Array([...bytes('<meta charset="shift_jis"><p>'), 0xff, 0xff, 0xfd]));
  expect(broken.encoding).toBe('shift_jis');
  expect(broken.confidence).toBeLessThan(0.5);
});
