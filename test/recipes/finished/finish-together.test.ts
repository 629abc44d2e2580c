import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import type { CodedPage } from '../../../src/model/coded-page.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { readCodebook } from '../../../src/read/read-codebook.ts';
import { readHtmlAssets } from '../../../src/read/read-html-assets.ts';
import { codedPages, codingTools } from '../../../src/recipes/coded-pages.ts';
import { PageFinishing } from '../../../src/recipes/finished/finish-page.ts';
import { finishTogether } from '../../../src/recipes/finished/finish-together.ts';

const LETTER = 'They knew about the bridge all along, and did nothing to stop it.';
const PROBLEM: Problem = { path: 'b.txt', status: 'skipped', reason: 'It is empty.' };

let finish: (coded: readonly (CodedPage | Problem)[]) => ReturnType<typeof finishTogether>;
let code: (path: string, text: string) => Promise<CodedPage>;

beforeAll(async () => {
  const codebook = await readCodebook();
  const report = { formats: ['csv'] as const, csv: { bom: false, separator: 'comma' as const } };
  const finishing = new PageFinishing(codebook, report, await readHtmlAssets());
  const tools = codingTools({ codebook, trained: [] }, null);
  finish = (coded) => finishTogether(coded, codebook, finishing);
  code = async (path, text) => {
    const page = { pageId: `p-${path}`, path, text, encoding: 'utf-8', encodingConfidence: 1, sha256: path };
    const pages = (async function* () {
      yield page;
    })();
    for await (const met of codedPages(pages, tools)) if ('page' in met) return met;
    throw new Error(`${path} was not coded`);
  };
}, 60_000);

test('pages whose report no other page can change are finished, with what was not used between them', async () => {
  const page = await code('a', `Comments (1)\n\n1. Ann, 3 May 2016\n${LETTER}\n`);
  const finished = finish([page, PROBLEM]);
  expect(finished).toMatchObject({ problems: [PROBLEM], stretch: { pages: [{ pageId: 'p-a' }] } });
  const named = Buffer.from(finished?.stretch.named ?? []).toString();
  expect(
    named
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  ).toEqual(page.comments);
});

test('an article that may be a reprint leaves its page to whoever knows the corpus', async () => {
  const article = await code('c', await readFile('seeds/ridge-base-lost.txt', 'utf8'));
  expect(finish([PROBLEM, article])).toBe(null);
});
