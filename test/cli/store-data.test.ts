import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { readWritten } from '../../src/read/read-codebook.ts';

const built = (module: string) => import(/* @vite-ignore */ pathToFileURL(path.resolve('dist', module)).href);

test('the default codebook that the build stores is the one that its files come to', async () => {
  expect(existsSync('dist/codebook/default/codebook.v8')).toBe(true);
  const { readCodebook } = await built('read/read-codebook.js');
  expect(await readCodebook()).toEqual((await readWritten()).codebook);
});
