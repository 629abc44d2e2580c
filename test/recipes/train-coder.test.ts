import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { codeText, makeCoder } from '../../src/code/code-text.ts';
import type { TrainedCoder } from '../../src/model/trained-coder.ts';
import { readCodebook } from '../../src/read/read-codebook.ts';
import { trainCoder } from '../../src/recipes/train-coder.ts';
import { readCoders } from '../../src/recipes/trained-coders.ts';
import { trainingText } from '../../src/report/training-text.ts';
import { trainedCoderJson } from '../../src/write/trained-coder-json.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { asCsv, CODED_ROWS } from './coded-rows.ts';

const folder = temporaryFolder();
let trained: TrainedCoder;
let model = '';

beforeAll(async () => {
  await writeFile(at('coded.csv'), asCsv(CODED_ROWS));
  trained = await trainCoder([at('coded.csv')], { code: 'parking' });
  model = trainedCoderJson(trained);
  await writeFile(at('parking.json'), model);
});

const at = (name: string): string => path.join(folder, name);

test('rows of a sample by theme count as the comments that they stand for', async () => {
  const folder = at('sampled');
  await mkdir(folder);
  await writeFile(path.join(folder, 'coded.csv'), asCsv(CODED_ROWS));
  const cases = CODED_ROWS.filter(({ parking }) => parking === 1).length;
  const others = CODED_ROWS.length - cases;
  const strata = ['parking', 'no theme'].map((name, at) => {
    const drawn = at === 0 ? cases : others;
    return { name, theme: null, page: null, size: at === 0 ? drawn : 9 * drawn, drawn };
  });
  const units = CODED_ROWS.map(({ id, parking }) => ({
    comment_id: id,
    stratum: parking === 1 ? 'parking' : 'no theme',
  }));
  await writeFile(
    path.join(folder, 'sample.json'),
    JSON.stringify({ seed: 1, by: ['theme'], strata, units }),
  );
  const sampled = await trainCoder([path.join(folder, 'coded.csv')], { code: 'parking' });
  expect(sampled.training.outcomes[0]).toMatchObject({ cases });
  expect(sampled.training.outcomes[0]?.share).toBeCloseTo(cases / (cases + 9 * others), 4);
  expect(trainingText(sampled)).toContain('By its sample.json each');
  // The same words are rarer there, and so they promise less.
  const intercept = ({ outcomes }: TrainedCoder): number => outcomes[0]?.calibration.intercept ?? 0;
  expect(intercept(sampled)).toBeLessThan(intercept(trained));
});

test('a new code is learned from forty rows, and told of with its figures', () => {
  expect(trained.training.outcomes[0]?.f1.value).toBeGreaterThan(0.9);
  const text = trainingText(trained);
  expect(text).toMatch(/parking: trained on 40 rows\. Judged on rows that it had not seen/);
  expect(text).toMatch(/^present +20 +50%/m);
  expect(text).toMatch(/For present: .*\bparking \+/);
});

test('the order of the rows changes nothing, nor does a second time', async () => {
  await writeFile(at('turned.csv'), asCsv(CODED_ROWS.toReversed()));
  expect(trainedCoderJson(await trainCoder([at('turned.csv')], { code: 'parking' }))).toBe(model);
});

test('the model holds no word that stands in fewer than three texts, and no text', () => {
  const { features } = JSON.parse(model) as { features: Record<string, [string, number, number][]> };
  const words = (features['words'] ?? []).map(([name]) => name);
  for (const name of words) {
    const holding = CODED_ROWS.filter(({ text }) =>
      name.split(' ').every((word) => word.startsWith('<') || text.toLowerCase().includes(word)),
    );
    expect(holding.length, name).toBeGreaterThanOrEqual(3);
  }
  expect(model.length).toBeLessThan(1_000_000);
});

test('its codings stand beside the rules, with coder, probability and the words that carried it', async () => {
  const { codebook, trained } = await readCoders(undefined, [at('parking.json')]);
  const coder = makeCoder(codebook, trained);
  const text = 'The mayor is to blame. Nobody can find parking near the shops.';
  const { codings } = codeText(text, coder);
  expect(codings.map(({ code }) => code)).toContain('blame');
  const own = codings.find(({ code }) => code === 'parking');
  expect(own).toMatchObject({
    value: 'present',
    present: true,
    rule: 'model:parking',
    coder: 'parking',
    cue: false,
  });
  expect(own?.probability).toBeGreaterThan(0.5);
  expect(own?.evidence).toContain('parking');
  expect(text.slice(own?.start, own?.end)).toBe(own?.evidence);
  const other = codeText(
    'For years the choir sang in the square, and the ferry was calm, 4 times.',
    coder,
  ).codings;
  expect(other.filter(({ code }) => code === 'parking')).toEqual([]);
});

test('a trained coder has the last word on its own code, and what it overrules stays as a cue', async () => {
  const rows = CODED_ROWS.map((row) => ({ ...row, text: `${row.text} The mayor is to blame.` }));
  await writeFile(at('blame.csv'), asCsv(rows).replace('parking', 'blame'));
  const saved = trainedCoderJson(await trainCoder([at('blame.csv')], { code: 'blame' }));
  await writeFile(at('blame.json'), saved);
  const { codebook, trained } = await readCoders(undefined, [at('blame.json')]);
  const text = 'The choir sang in the square until it rained. The mayor is to blame.';
  const byRules = codeText(text, makeCoder(await readCodebook()));
  expect(byRules.codings.some(({ present }) => present)).toBe(true);
  expect(byRules.targets.some(({ blamed }) => blamed)).toBe(true);
  const coded = codeText(text, makeCoder(codebook, trained));
  const kept = coded.codings.filter(({ code }) => code === 'blame');
  expect(kept.length).toBeGreaterThan(0);
  for (const coding of kept) expect(coding).toMatchObject({ present: false, cue: true });
  expect(coded.targets.some(({ blamed }) => blamed)).toBe(false);
});

test('attitudes toward targets are learned, and given with the coder', async () => {
  const said = [
    ['pos', 'did splendidly and everybody was glad'],
    ['neg', 'failed miserably and everybody was angry'],
    ['neu', 'met on Tuesday and moved to another room'],
  ] as const;
  const names = [
    'Norway',
    'Denmark',
    'Iceland',
    'Sweden',
    'Finland',
    'Estonia',
    'Latvia',
    'Poland',
    'Spain',
    'Chile',
  ];
  const rows = names.flatMap((name, nth) =>
    said.map(([attitude, words]) => ({
      id: `${name}-${attitude}`,
      text: `In year ${nth} we saw that ${name} ${words}.`,
      target: name,
      attitude,
    })),
  );
  await writeFile(at('attitudes.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'));
  await writeFile(at('attitude.json'), trainedCoderJson(await trainCoder([at('attitudes.jsonl')], {})));
  const { codebook, trained } = await readCoders(undefined, [at('attitude.json')]);
  const text = 'I heard that Portugal failed miserably. Then Portugal did splendidly.';
  const { targets } = codeText(text, makeCoder(codebook, trained));
  expect(targets.map(({ attitude, coder }) => [attitude, coder])).toEqual([
    ['neg', 'attitude'],
    ['pos', 'attitude'],
  ]);
});

test.each([
  [
    'few.csv',
    () => asCsv(CODED_ROWS.slice(0, 8)),
    /8 coded rows; at least 20 are needed; code more of them by hand: btl sample/,
  ],
  [
    'alike.csv',
    () => asCsv(CODED_ROWS.map((row) => ({ ...row, parking: 0 }))),
    /every row says absent 40; .*btl sample --by theme/,
  ],
  [
    'rare.csv',
    () => asCsv(CODED_ROWS.map((row, nth) => ({ ...row, parking: nth < 2 ? 1 : 0 }))),
    /only 2 rows say present \(.*\); at least 5 are needed/,
  ],
])('%s is refused with the reason and the mend', async (name, content, message) => {
  await writeFile(at(name), content());
  await expect(trainCoder([at(name)], { code: 'parking' })).rejects.toThrow(message);
});

test.each([
  ['text.json', () => 'no json', /it is no trained coder, which is JSON/],
  ['other.json', () => '{"a": 1}', /it is no trained coder; btl train makes one/],
  [
    'format.json',
    () => model.replace(/"btl_model": \d+/, '"btl_model": 99'),
    /its format is 99, this program reads \d+; train it again/,
  ],
  [
    'cut.json',
    () => model.replace(/\["(\w+)",(\d+),[^,\]]+\]/, '["$1",$2]'),
    /damaged, a feature lacks a weight/,
  ],
  [
    'codebook.json',
    () => model.replace(/"hash": "\w{8}/, '"hash": "00000000'),
    /it was trained with another codebook/,
  ],
])('%s does not fit, and is refused', async (name, content, message) => {
  await writeFile(at(name), content());
  await expect(readCoders(undefined, [at(name)])).rejects.toThrow(message);
});

test.each([
  [
    '__proto__',
    (text: string) =>
      text.replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'),
  ],
  ['deep', (text: string) => text.replace('{', `{"deep":${'['.repeat(100_000)}${']'.repeat(100_000)},`)],
])('what does not belong into a model is not taken over: %s', async (name, changed) => {
  await writeFile(at('hostile.json'), changed(model));
  const own = await readCoders(undefined, [at('parking.json')]);
  const hostile = await readCoders(undefined, [at('hostile.json')]);
  const text = 'Nobody can find parking near the shops.';
  expect(codeText(text, makeCoder(hostile.codebook, hostile.trained)).codings, name).toEqual(
    codeText(text, makeCoder(own.codebook, own.trained)).codings,
  );
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('words like __proto__ are words of a model, and numbers without end damage it', async () => {
  const [first] = /\["\w+",\d+,[^\]]+\]/.exec(model) ?? [''];
  const names = ['__proto__', 'constructor'].map((name) => first.replace(/"\w+"/, `"${name}"`));
  await writeFile(at('words.json'), model.replace(first, [...names, first].join(',')));
  const { codebook, trained } = await readCoders(undefined, [at('words.json')]);
  expect(codeText('constructor parking near', makeCoder(codebook, trained)).codings).not.toEqual([]);
  await writeFile(at('endless.json'), model.replace(/"bias": [-.\d]+/, '"bias": 1e999'));
  await expect(readCoders(undefined, [at('endless.json')])).rejects.toThrow(
    /it is damaged, "outcomes\[0\]\.bias" is /,
  );
});

test('a model of a size that none has is not read', async () => {
  await writeFile(at('giant.json'), '');
  await truncate(at('giant.json'), 65 * 1024 * 1024);
  await expect(readCoders(undefined, [at('giant.json')])).rejects.toThrow(
    /giant\.json: .*larger than 64 MB, and no trained coder is/,
  );
});

test('two coders for one code are refused', async () => {
  await writeFile(at('twin.json'), await readFile(at('parking.json')));
  await expect(readCoders(undefined, [at('parking.json'), at('twin.json')])).rejects.toThrow(
    /both code parking/,
  );
});
