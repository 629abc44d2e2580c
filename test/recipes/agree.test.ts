import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { agree } from '../../src/recipes/agree.ts';
import { methodParagraph } from '../../src/report/agreement/method-paragraph.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);
const SHEETS = {
  'anna.csv': ['a,1', 'b,1', 'c,none', 'd,none', 'e,1'],
  'ben.csv': ['a,1', 'b,none', 'c,none', 'd,none', 'f,1'],
};

beforeAll(async () => {
  for (const [name, rows] of Object.entries(SHEETS)) {
    await writeFile(at(name), ['comment_id,blame', ...rows].join('\n'));
  }
  await writeFile(at('settled.csv'), 'unit,code,coder,value\nb,blame,adjudicated,cause\n');
});

const compare = (more: Partial<Parameters<typeof agree>[1]> = {}, names = ['anna', 'ben', 'settled']) =>
  agree(
    names.map((name) => at(`${name}.csv`)),
    { seed: 1, draws: 100, ...more },
  );

test('what was settled is no third coder, unless it is asked for', async () => {
  expect((await compare()).coders).toEqual(['anna', 'ben']);
  expect((await compare({ against: 'adjudicated' })).coders).toEqual(['anna', 'ben', 'adjudicated']);
  expect((await compare({ coders: ['anna', 'adjudicated'] })).coders).toEqual(['anna', 'adjudicated']);
});

test('the paragraph tells how many units were compared, and how frequent the code is', async () => {
  const paragraph = methodParagraph(await compare());
  expect(paragraph).toContain(
    'Two coders coded 6 units independently of each other; 4 of them were coded by both, and are compared.',
  );
  // Of the eight codings of a, b, c and d three say that somebody is blamed.
  expect(paragraph).toMatch(/blame \(presence, n = 4\): .*agreement 75%.*, in 38% of codings\./);
});

test('a sheet that is not there is a mistake in the command', async () => {
  await expect(compare({}, ['anna', 'nobody'])).rejects.toMatchObject({
    name: 'UsageError',
    message: `${at('nobody.csv')}: there is no such file`,
  });
});
