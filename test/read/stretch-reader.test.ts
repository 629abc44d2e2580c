import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { StretchReader } from '../../src/read/shards/stretch-reader.ts';

const root = mkdtempSync(path.join(tmpdir(), 'btl-stretch-'));
const file = path.join(root, 'file');

afterAll(() => rmSync(root, { recursive: true }));

test('stretches follow each other, however long they are, and stay what they were', () => {
  const bytes = Uint8Array.from({ length: 3_000_000 }, (_, at) => (at * 7 + (at >> 8)) % 251);
  writeFileSync(file, bytes);
  const reader = new StretchReader(file);
  const lengths = [0, 1, 3, 600_000, 524_288, 5, 0, 1_400_000, 475_703];
  const stretches = lengths.map((length) => reader.take(length));
  expect(reader.given).toBe(3_000_000);
  expect(Buffer.compare(Buffer.concat(stretches), bytes)).toBe(0);
  expect(() => reader.take(1)).toThrow('it breaks off');
  reader.close();
});

test('numbers may begin anywhere', () => {
  writeFileSync(file, Buffer.concat([Buffer.from('x'), Buffer.from(Uint32Array.of(1, 2 ** 32 - 1).buffer)]));
  const reader = new StretchReader(file);
  reader.take(1);
  expect([...reader.takeNumbers(2)]).toEqual([1, 2 ** 32 - 1]);
  reader.close();
});
