import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { run } from '../../src/pipeline.ts';
import { collectRows } from '../../src/read/collect-rows.ts';
import { sampleReport } from '../../src/recipes/sample.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  await run(['seeds'], { out: at('report'), formats: ['csv'] });
});

const sample = (out: string, more: Partial<Parameters<typeof sampleReport>[1]> = {}) =>
  sampleReport(at('report'), { out: at(out), n: 30, by: [], seed: 1, ...more });

async function sheet(file: string): Promise<{ readonly ids: string[]; readonly coders: Set<string> }> {
  const { rows } = await collectRows(at(file));
  const column = (name: string): string[] => rows.map(({ cells }) => cells.get(name) ?? '');
  return { ids: column('comment_id'), coders: new Set(column('coder')) };
}

test('each coder gets a sheet under their name, with the shared comments and a part of the others', async () => {
  const { sheets } = await sample('dealt', { coders: ['anna', 'ben'], overlap: 10 });
  expect([...sheets]).toEqual([
    ['anna', 20],
    ['ben', 20],
  ]);
  expect(await readdir(at('dealt'))).toEqual(['anna.csv', 'anna.xlsx', 'ben.csv', 'ben.xlsx', 'sample.json']);
  const [anna, ben] = [await sheet('dealt/anna.csv'), await sheet('dealt/ben.csv')];
  expect(anna.coders).toEqual(new Set(['anna']));
  expect(anna.ids.filter((id) => ben.ids.includes(id))).toHaveLength(10);
  await sample('whole');
  const whole = await sheet('whole/coding-sheet.csv');
  expect(new Set([...anna.ids, ...ben.ids])).toEqual(new Set(whole.ids));
  const record = JSON.parse(await readFile(at('dealt/sample.json'), 'utf8'));
  expect(record).toMatchObject({ coders: ['anna', 'ben'], shared: 10 });
});

test('without an overlap every coder gets every comment', async () => {
  const { sheets } = await sample('all', { coders: ['anna', 'ben', 'cem'] });
  expect([...sheets.values()]).toEqual([30, 30, 30]);
});

test.each([
  [{ overlap: 5 }, /--overlap: who codes\?/],
  [{ coders: ['../anna'] }, /"\.\.\/anna" will not do/],
  [{ coders: ['adjudicated'] }, /settles what others disagree on/],
  [{ coders: ['anna', 'anna'] }, /each name once/],
])('%j is refused', async (more, message) => {
  await expect(sample('none', more)).rejects.toThrow(message);
});
