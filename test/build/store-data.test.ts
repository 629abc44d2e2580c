import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Code, Codebook } from '../../src/codebook/codebook.ts';
import { readWritten } from '../../src/read/read-codebook.ts';
import { languageDetector as fromPackage, type LanguageDetector } from '../../src/text/language-detector.ts';
import type { ModelData } from '../../src/text/model-words.ts';
import { modelData } from '../../src/text/nlp.ts';

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
  const { program, ...codebook } = await readCodebook();
  expect(program).toBeDefined();
  expect(codebook).toEqual((await readWritten()).codebook);
});

test('the rules that the build stores compiled code as those that are compiled now, while they are the codebook’s', async () => {
  const { readCodebook } = await built('read/read-codebook.js');
  const { makeCoder, codeText } = await built('code/code-text.js');
  const { restoreProgram } = await built('code/matcher/stored-program.js');
  const stored: Codebook = await readCodebook();
  const { program: _, ...written } = stored;
  const [fast, slow] = [makeCoder(stored), makeCoder(written)];
  const texts = readFileSync('test/quality/dev.jsonl', 'utf8').trim().split('\n');
  for (const { text } of texts.map((line) => JSON.parse(line)))
    expect(codeText(text, fast)).toEqual(codeText(text, slow));

  expect(restoreProgram(stored)).toBeDefined();
  expect(restoreProgram(written)).toBeUndefined();
  const [first, ...others] = stored.codes as [Code, ...Code[]];
  expect(restoreProgram({ ...stored, codes: others })).toBeUndefined();
  const reworded = { ...first, rules: first.rules.map((rule) => ({ ...rule })) };
  expect(restoreProgram({ ...stored, codes: [reworded, ...others] })).toBeUndefined();
  expect(restoreProgram({ ...stored, codes: [{ ...first, title: 'Another' }, ...others] })).toBeDefined();
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

test('a model without its words is given by the build what the package has', async () => {
  const { restoreWords } = await built('text/model-words.js');
  const lexeme = { list: [], hash: {}, intrinsicSize: 0, index: 0 };
  const bare: ModelData = { lexicon: new Uint32Array(), features: { lexeme } };
  restoreWords(bare);
  const whole = modelData();
  expect(bare.lexicon).toEqual(whole.lexicon);
  const { hash, list, ...sizes } = bare.features.lexeme;
  const { hash: numbers, list: words } = whole.features.lexeme;
  expect(sizes).toEqual({ intrinsicSize: words.length, index: words.length });
  expect(list).toEqual(words);
  expect(words.filter((word) => hash[word] !== numbers[word])).toEqual([]);
  expect(hash['brackleton']).toBeUndefined();
  hash['brackleton'] = words.length;
  expect(hash['brackleton']).toBe(words.length);
});
