import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { readWritten } from '../../src/read/read-codebook.ts';
import { languageDetector as fromPackage, type LanguageDetector } from '../../src/text/language-detector.ts';

const built = (module: string) => import(/* @vite-ignore */ pathToFileURL(path.resolve('dist', module)).href);

const TEXTS = [
  '',
  'No way',
  'Road closed again, local shops losing customers, council staff busy elsewhere.',
  'Die Stadt hat die Straße wieder gesperrt und niemand hat uns vorher etwas davon gesagt.',
  'El ayuntamiento ha cerrado otra vez la calle y nadie lo sabía de antemano.',
  'Город снова перекрыл дорогу, и никто нас не предупредил.',
  'Місто знову перекрило дорогу, і ніхто нас не попередив.',
  '市政府又封路了，没有人事先告诉我们。',
  'أغلقت المدينة الطريق مرة أخرى ولم يخبرنا أحد.',
  'A mistura of zwei or drei Sprachen dans one phrase',
];

test('the default codebook that the build stores is the one that its files come to', async () => {
  expect(existsSync('dist/codebook/default/codebook.v8')).toBe(true);
  const { readCodebook } = await built('read/read-codebook.js');
  expect(await readCodebook()).toEqual((await readWritten()).codebook);
});

test('the table of languages that the build stores tells of every text what the package tells', async () => {
  const { languageDetector } = await built('text/language-detector.js');
  const stored: LanguageDetector = languageDetector();
  // Without a build beside it, as here, the sources take the package as it is.
  const whole = fromPackage();
  const told = (detector: LanguageDetector, text: string) => {
    const guess = detector.detect(text);
    return [guess.language, guess.isReliable(), guess.getScores()];
  };
  expect(whole).not.toBe(stored);
  for (const text of TEXTS) expect(told(stored, text)).toEqual(told(whole, text));
});

test('the command is a few large files, and the licences of the packages in them go with them', () => {
  const loaded = [...readFileSync('dist/cli/main.js', 'utf8').matchAll(/ from "([^"]+)"/g)].map(
    ([, from]) => from,
  );
  expect(loaded.filter((from) => from?.startsWith('.'))).toSatisfy((own: string[]) =>
    own.every((from) => from.startsWith('../chunks/')),
  );
  const licences = readFileSync('dist/LICENCES.txt', 'utf8').split('\n---\n\n');
  expect(licences.map((each) => each.split(' ')[0])).toContain('csv-stringify');
  for (const licence of licences) expect(licence).toMatch(/^\S+ \S+ \([^)]+\)\n\n./);
});
