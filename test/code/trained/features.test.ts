import { expect, test } from 'vitest';
import { makeCoder } from '../../../src/code/code-text.ts';
import { tellFeatures } from '../../../src/code/trained/tell-features.ts';
import type { Family } from '../../../src/model/feature.ts';
import { readCodebook } from '../../../src/read/read-codebook.ts';

const coder = makeCoder(await readCodebook());

/** The features of one family with their summed amounts. */
function features(text: string, family: Family, target: string | null = null): Map<string, number> {
  const start = target === null ? -1 : text.indexOf(target);
  const span = target === null ? null : { start, end: start + target.length };
  const found = new Map<string, number>();
  tellFeatures(
    text,
    span,
    coder,
  )((of, name, amount) => {
    if (of === family) found.set(name, (found.get(name) ?? 0) + amount);
  });
  return found;
}

test('words, pairs of neighbours, and runs of letters with the edges of words', () => {
  expect([...features('Bad bad 3 www.example.com', 'words')]).toEqual([
    ['bad', 2],
    ['bad bad', 1],
    ['bad <number>', 1],
    ['<number>', 1],
    ['<number> <url>', 1],
    ['<url>', 1],
  ]);
  const letters = features('bad', 'letters');
  expect(letters.get(' b')).toBe(1);
  expect(letters.get(' bad ')).toBe(1);
  expect(letters.size).toBe(4 + 3 + 2 + 1);
});

test('what the rules found is a sign, with the words that carry it', () => {
  const text = 'It rained. The mayor is to blame for the flood.';
  const signs: [string, number][] = [];
  tellFeatures(
    text,
    null,
    coder,
  )((family, name, _, from) => {
    if (family === 'signs') signs.push([name, from]);
  });
  const names = signs.map(([name]) => name);
  expect(names).toContain('code blame');
  expect(names.some((name) => name.startsWith('rule blame/'))).toBe(true);
  expect(signs.find(([name]) => name === 'code blame')?.[1]).toBeGreaterThan(2);
});

test('a target is masked, and words are told by the side on which they stand', () => {
  const words = features('Sadly the mayor failed everybody.', 'words', 'the mayor');
  expect([...words.keys()].some((name) => name.includes('mayor'))).toBe(false);
  expect(words.has('sadly <target> failed')).toBe(true);
  expect(words.has('before: sadly')).toBe(true);
  expect(words.has('after: failed')).toBe(true);
  expect(words.get('after: everybody')).toBeLessThan(words.get('after: failed') ?? 0);
});

test('the name of the target makes no difference', () => {
  const of = (name: string) => [...features(`${name} did well.`, 'words', name)];
  expect(of('Norway')).toEqual(of('Denmark'));
});
