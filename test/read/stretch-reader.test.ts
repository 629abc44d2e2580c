import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { StretchReader } from '../../src/read/shards/stretch-reader.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const root = temporaryFolder();
const file = path.join(root, 'file');

test('stretches follow each other, however long they are', () => {
  const bytes = Uint8Array.from({ length: 3_000_000 }, (_, at) => (at * 7 + (at >> 8)) % 251);
  writeFileSync(file, bytes);
  const reader = new StretchReader(file, 10);
  const lengths = [0, 1, 3, 600_000, 524_288, 5, 0, 1_400_000, 475_693];
  const stretches = lengths.map((length) => reader.take(length).slice());
  expect(reader.place).toBe(3_000_000);
  expect(Buffer.compare(Buffer.concat(stretches), bytes.subarray(10))).toBe(0);
  expect(() => reader.take(1)).toThrow('it breaks off');
  reader.close();
});

test.each([1, 7, 1 << 18])('lines follow them, read %i bytes at a time', (chunk) => {
  const lines = ['', 'one', 'é'.repeat(300_000 / chunk), '', 'last'];
  writeFileSync(file, `head${lines.join('\n')}`);
  const reader = new StretchReader(file, 0, chunk);
  expect(Buffer.from(reader.take(4)).toString()).toBe('head');
  expect(lines.map(() => Buffer.from(reader.takeLine() ?? 'none').toString())).toEqual(lines);
  expect(reader.takeLine()).toBeNull();
  reader.close();
});
