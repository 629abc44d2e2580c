import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import eld from 'eld/small';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/text/language.ts';

/** What the package itself says, from the same cleaned beginning of a text. */
function byEld(text: string): string {
  const plain = text.slice(0, 600).replace(/https?:\/\/\S+|[@#]\S+/g, ' ');
  if ((plain.match(/\p{L}/gu)?.length ?? 0) < 32) return 'und';
  const guess = eld.detect(plain);
  return guess.language !== '' && guess.isReliable() ? guess.language : 'und';
}

const LETTERS = [
  ..."abcdefghijklmnopqrstuvwxyz'’`éüßñçøłşžàô, .-0",
  ...'абвгдежзиклмнопрстуфхцчшы',
  ...'中文日本語 한국어 עברית العربية ไทย हिन्दी',
];

test('any text is taken for what eld takes it for', () => {
  const anyText = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 30, maxLength: 700 });
  fc.assert(
    fc.property(anyText, (text) => {
      expect(detectLanguage(text, [])).toBe(byEld(text));
    }),
    { numRuns: 500 },
  );
});

test('every paragraph of the sample pages is', () => {
  const paragraphs = readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(path.join('seeds', name), 'utf8').split('\n'));
  expect(paragraphs.length).toBeGreaterThan(200);
  for (const text of paragraphs) expect(detectLanguage(text, []), text).toBe(byEld(text));
});

const PAGES = '../shared/eval/pages-text';

test.skipIf(!existsSync(PAGES))('every line of the evaluation pages is, in all their languages', () => {
  const lines = new Set(
    readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .slice(0, 200)
      .flatMap((name) => readFileSync(path.join(PAGES, name), 'utf8').split('\n'))
      .filter((line) => line.length > 40),
  );
  for (const text of lines) expect(detectLanguage(text, []), text).toBe(byEld(text));
});
