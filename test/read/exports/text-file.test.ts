import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openText } from '../../../src/read/exports/text-file.ts';

/** What a file is read by at a time. */
const CHUNK = 65_536;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'btl-text-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A file of so many letters before some bytes. */
async function openBehind(letters: number, bytes: Uint8Array) {
  const file = path.join(folder, 'text.csv');
  await writeFile(file, Buffer.concat([Buffer.alloc(letters, 'a'), bytes]));
  return openText(file, 1_000_000);
}

test.each([1, 2, 3, 4])(
  'a character is whole wherever a chunk ends in it: %i bytes before its end',
  async (back) => {
    const words = 'é€🙂é€🙂 and so on';
    const opened = await openBehind(CHUNK - back, Buffer.from(words));
    expect(opened.encoding).toBe('utf-8');
    let text = '';
    for await (const piece of opened.pieces()) text += piece;
    expect(text).toBe('a'.repeat(CHUNK - back) + words);
  },
);

test.each([
  ['a character breaks off at the end of a chunk', [0xe2, 0x82, 0x61]],
  ['a character breaks off at the end of the file', [0x61, 0xe2, 0x82]],
  ['a character begins with its second byte', [0x61, 0x82, 0xac]],
  ['half of a pair stands for a character', [0xed, 0xa0, 0x80]],
  ['a letter takes two bytes', [0xc1, 0xa1]],
])('it is no UTF-8 where %s', async (_, bytes) => {
  expect((await openBehind(CHUNK - 2, Uint8Array.from(bytes))).encoding).not.toBe('utf-8');
});
