import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import { CorpusMeasuring } from '../../src/measure/measure-corpus.ts';
import { ScratchFiles } from '../../src/write/scratch-files.ts';
import { codebook, page, type Said } from '../report/corpus.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const root = mkdtempSync(path.join(tmpdir(), 'btl-memory-'));
const files = new ScratchFiles(path.join(root, 'aside'));

afterAll(() => {
  files.remove();
  rmSync(root, { recursive: true });
});

/** A page of which every comment has words, a name and a target that no other has. */
const pageOf = (number: number, comments: number) =>
  page(
    String(number),
    { headline: `Page ${number}`, body: `Body ${number}` },
    Array.from({ length: comments }, (_, at): Said => {
      const own = `n${number}x${at}`;
      return {
        text: `Captain ${own} said on day ${own} that boat ${own} of line ${own} sank near ${own} at ${own} for ${own}.`,
        author: own,
        at: `2021-03-${String(1 + (at % 28)).padStart(2, '0')}T10:00`,
        codings: [['blame', 'affirm', 'rule', 'sank', own]],
        targets: [[own, own, 'person', 'neg', 'intent']],
      };
    }),
  );

test('memory does not grow with the corpus, though every name and word is new', () => {
  const measuring = new CorpusMeasuring(codebook, () => files.make());
  const heapAfter = (from: number, to: number): number => {
    for (let number = from; number < to; number += 1) measuring.addPage(pageOf(number, 50), new Map());
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const [few, many] = [heapAfter(0, 250), heapAfter(250, 750)];
  // Kept in memory, 25,000 comments more would take some hundred bytes each for every table that names them.
  expect(many - few).toBeLessThan(0.2 * few);
  expect(many - few).toBeLessThan(16 * 1024 * 1024);
  expect(measuring.result()).toMatchObject({
    counts: { comments: 37_500, authors: 37_500 },
    targets: { total: 37_500 },
    blame: { comments: 37_500, ties: { total: 37_500 } },
  });
}, 300_000);
