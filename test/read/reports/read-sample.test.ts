import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSample } from '../../../src/read/reports/read-sample.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'btl-sample-'));
});
afterAll(() => rm(folder, { recursive: true }));

const sampleOf = async (text: string) => {
  const file = path.join(folder, 'sample.json');
  await writeFile(file, text);
  return readSample(file);
};

test('a file that is not there is none, and one that broke off is no missing one: the figures would lose their weights', async () => {
  expect(await readSample(path.join(folder, 'nowhere.json'))).toBeUndefined();
  await expect(sampleOf('{"seed": 1, "by": ["the')).rejects.toThrow(
    /sample\.json is no sample\.json of btl sample: it is no JSON; put back what btl sample wrote$/,
  );
});

test('what is wrong in it is told by its place', async () => {
  const stratum = '{"name":"all","theme":null,"page":null,"size":"9","drawn":1}';
  await expect(sampleOf(`{"seed":1,"by":[],"strata":[${stratum}],"units":[]}`)).rejects.toThrow(
    '"strata[0].size" is "9", where a number belongs',
  );
});
