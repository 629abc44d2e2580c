import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { run } from '../../src/pipeline.ts';
import { collectRows } from '../../src/read/collect-rows.ts';
import { suggestComments } from '../../src/recipes/suggest.ts';
import { trainCoder } from '../../src/recipes/train-coder.ts';
import { trainedCoderJson } from '../../src/write/trained-coder-json.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { asCsv, CODED_ROWS } from './coded-rows.ts';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  await writeFile(at('coded.csv'), asCsv(CODED_ROWS));
  const model = trainedCoderJson(await trainCoder([at('coded.csv')], { code: 'parking' }));
  await writeFile(at('parking.json'), model);
  await run(['seeds'], { out: at('report'), coders: [at('parking.json')], formats: ['csv', 'md'] });
});

const idsOn = async (sheet: string): Promise<string[]> => {
  const { rows } = await collectRows(at(`${sheet}/coding-sheet.csv`));
  return rows.map(({ cells }) => cells.get('comment_id') ?? '');
};
const suggest = (out: string, more: Partial<Parameters<typeof suggestComments>[1]> = {}) =>
  suggestComments(at('report'), { out: at(out), n: 8, coders: [at('parking.json')], coded: [], ...more });

test('a report by a trained coder has its code among the columns, and its name in the record of the run', async () => {
  const { columns } = await collectRows(at('report/comments.csv'));
  expect(columns).toContain('parking');
  const { rows } = await collectRows(at('report/codings.csv'));
  for (const { cells } of rows) {
    const isTrained = cells.get('coder') === 'parking';
    expect(cells.get('rule')?.startsWith('model:')).toBe(isTrained);
    expect(cells.has('probability')).toBe(isTrained);
  }
  const record = JSON.parse(await readFile(at('report/run.json'), 'utf8'));
  expect(record.options.coders).toMatch(/^parking sha256:[0-9a-f]{64}$/);
});

test('its summary tells what stands behind the codings of a trained coder', async () => {
  const summary = await readFile(at('report/summary.md'), 'utf8');
  expect(summary).toContain(
    'For `parking` the trained coder `parking` has the last word, a logistic regression that learned from 40 rows coded by hand.',
  );
  const { training } = JSON.parse(await readFile(at('parking.json'), 'utf8'));
  const { precision, recall } = training.outcomes[0];
  const figure = (value: number) => value.toFixed(3).replace(/^0/, '');
  const row = summary.split('\n').find((line) => line.startsWith('| `parking`')) ?? '';
  expect(row).toContain('| present | 20 of 40 (50%) |');
  expect(row).toContain(` ${figure(precision.value)} `);
  expect(row).toContain(` ${figure(recall.value)} `);
  expect(summary).toContain('coded by rules and by trained coders, not by people');
});

test('asks for the code of the coder, and for the same comments each time', async () => {
  expect(await suggest('first')).toMatchObject({ suggested: 8, coded: 0 });
  await suggest('second');
  expect(await idsOn('second')).toEqual(await idsOn('first'));
  const { columns } = await collectRows(at('first/coding-sheet.csv'));
  expect(columns).toContain('parking');
  expect(columns).not.toContain('blame');
});

test('leaves out what is coded already', async () => {
  const ids = await idsOn('first');
  await writeFile(at('done.csv'), ['comment_id,parking', ...ids.map((id) => `${id},none`)].join('\n'));
  expect(await suggest('next', { coded: [at('done.csv')] })).toMatchObject({ coded: 8 });
  const next = await idsOn('next');
  expect(next.filter((id) => ids.includes(id))).toEqual([]);
  expect(next.length).toBe(8);
});

test('without a coder the rules are asked, and every code is on the sheet', async () => {
  await suggest('rules', { coders: [] });
  const { columns } = await collectRows(at('rules/coding-sheet.csv'));
  expect(columns).toEqual(expect.arrayContaining(['blame', 'conspiracy', 'no_fly_zone']));
});

test('says so where nothing is left to code', async () => {
  const { rows } = await collectRows(at('report/comments.csv'));
  const all = rows.map(({ cells }) => `${cells.get('comment_id')},none`);
  await writeFile(at('all.csv'), ['comment_id,parking', ...all].join('\n'));
  await expect(suggest('none', { coded: [at('all.csv')] })).rejects.toThrow(
    /every comment of it is coded already/,
  );
});
