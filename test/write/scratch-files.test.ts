import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { HashIndex } from '../../src/measure/repetition/hash-index.ts';
import { type MakeScratch, memoryScratch } from '../../src/scratch/scratch.ts';
import { Spool } from '../../src/scratch/spool.ts';
import { ScratchFiles } from '../../src/write/scratch-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const root = temporaryFolder();
const files = new ScratchFiles(path.join(root, 'aside'));

const kinds: readonly (readonly [string, MakeScratch])[] = [
  ['memory', memoryScratch],
  ['files', () => files.make()],
];

describe.each(kinds)('in %s', (_, make) => {
  test('bytes come back from any place, however they were added', () => {
    const scratch = make();
    const whole = Buffer.alloc(300_000, 0).map((_, at) => (at * 7919) % 251);
    for (let start = 0, length = 1; start < whole.length; start += length, length = (length * 3) % 99_991) {
      expect(scratch.append(whole.subarray(start, start + length))).toBe(start);
    }
    expect(scratch.size).toBe(whole.length);
    for (let start = 0; start < whole.length; start += 9973) {
      for (const length of [0, 1, 400, 70_000]) {
        const read = Buffer.from(scratch.read(start, new Uint8Array(length)));
        expect(read.equals(whole.subarray(start, start + length)), `${start} ${length}`).toBe(true);
      }
    }
  });

  test('a scratch that was cleared is as good as new', () => {
    const scratch = make();
    for (const [byte, length] of [
      [1, 200_000],
      [2, 70_000],
      [3, 100],
    ] as const) {
      expect(scratch.append(new Uint8Array(length).fill(byte))).toBe(0);
      expect(scratch.size).toBe(length);
      const read = scratch.read(0, new Uint8Array(300_000));
      expect([read.length, new Set(read)]).toEqual([length, new Set([byte])]);
      scratch.clear();
      expect(scratch.read(0, new Uint8Array(10))).toHaveLength(0);
    }
  });

  test('values come back as they were, all in order and each by its place', () => {
    const spool = new Spool<{ readonly text: string }>(make);
    const values = Array.from({ length: 300 }, (_, at) => ({
      text: `${at} \ud800\né ${'x'.repeat(at * 9)}`,
    }));
    const places = values.map((value) => spool.push(value));
    expect([...spool]).toEqual(values);
    expect(places.map((place) => spool.at(place))).toEqual(values);
    expect([...new Spool(make)]).toEqual([]);
    expect(() => spool.at(spool.end)).toThrow(RangeError);
  });

  test('an index reads what it set aside', () => {
    const index = new HashIndex(make, 6);
    for (let item = 0; item < 5000; item += 1) index.add(item % 50, item);
    expect(index.itemsOf(3)).toEqual(Array.from({ length: 100 }, (_, at) => at * 50 + 3));
  });
});

test('nothing is left of them', () => {
  files.make().append(new Uint8Array(100_000));
  expect(existsSync(path.join(root, 'aside'))).toBe(true);
  files.remove();
  expect(existsSync(path.join(root, 'aside'))).toBe(false);
});
