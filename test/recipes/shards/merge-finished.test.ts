import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CODEBOOK_FILE, shardFiles } from '../../../src/model/plan.ts';
import { run } from '../../../src/pipeline.ts';
import { readShardState } from '../../../src/read/shards/read-shard.ts';
import { fitTogether } from '../../../src/recipes/shards/merge-finished.ts';
import { mergeShards } from '../../../src/recipes/shards/merge-shards.ts';
import { openPlan } from '../../../src/recipes/shards/open-plan.ts';
import { planRun } from '../../../src/recipes/shards/plan-run.ts';
import { runShard } from '../../../src/recipes/shards/run-shard.ts';
import { memoryScratch } from '../../../src/scratch/scratch.ts';
import { folderContents } from '../../folder-contents.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const root = temporaryFolder();
const inside = (...parts: string[]): string => path.join(root, ...parts);

const FORMATS = ['md', 'html', 'xlsx', 'csv', 'charts', 'parquet'] as const;
const LETTER =
  'They knew about the bridge all along, and "did nothing" to stop it; nobody will say so,\nand the council is to blame for the harm.';

/** A file for each shard, of about the same size. */
async function corpus(name: string, files: Readonly<Record<string, string>>): Promise<number> {
  const size = Math.max(...Object.values(files).map(({ length }) => length));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(inside(name, file)), { recursive: true });
    await writeFile(inside(name, file), text.padEnd(size, '\n'));
  }
  return Object.keys(files).length;
}

/** Whether shards fit together, and what is merged of them; both ways of running it have to give the same. */
async function merged(
  name: string,
  shards: number,
  csv = { bom: true, separator: 'comma' as 'comma' | 'semicolon' },
) {
  const [plan, out] = [inside(`${name}-plan`), inside(`${name}-merged`)];
  await planRun([inside(name)], { out: plan, shards, formats: FORMATS, csv });
  const ends: number[] = [];
  for (let shard = 1; shard <= shards; shard += 1) {
    await runShard(plan, shard);
    const { marker } = await readShardState(plan, (await openPlan(plan)).hash, shard);
    ends.push(marker?.finished?.ending ?? Number.NaN);
  }
  await run([inside(name)], { out: inside(`${name}-whole`), formats: FORMATS, csv });
  await mergeShards(plan, { out });
  const report = await folderContents(out);
  expect(report).toEqual(await folderContents(inside(`${name}-whole`)));
  return { fits: await fitTogether({ dir: plan, ends }, memoryScratch), report };
}

const table = (rows: readonly (readonly [author: string, text: string, likes?: number])[]): string =>
  `id,author,text,likes\n${rows.map(([author, text, likes], at) => `${at},${author},"${text.replaceAll('"', '""')}",${likes ?? ''}`).join('\n')}\n`;

describe('finished pages are put together to the report of one run', () => {
  test('where comments of one shard repeat those of another', async () => {
    const shards = await corpus('exports', {
      'a.csv': table([
        ['Ann', LETTER],
        ['Ben', 'No-fly zone now!', 3],
        ['Ann', `${LETTER} So it is.`, 0],
      ]),
      'b.csv': table([
        ['Cy', 'What, then?\n"Nothing"; said they', -2],
        ['__proto__', LETTER.toUpperCase(), 12],
        ['Dee', LETTER.replace('all along', 'for years')],
      ]),
      'c.csv': table([
        ['Ben', LETTER],
        ['Eve', '=1+1; and 2'],
      ]),
    });
    for (const separator of ['comma', 'semicolon'] as const) {
      await rm(inside('exports-plan'), { recursive: true, force: true });
      const { fits, report } = await merged('exports', shards, { bom: false, separator });
      expect(fits).toBe(true);
      expect(report.get('comments.csv')).toMatch(/c0001[,;]exact[,;]12[,;]/);
      expect(report.get('comments.csv')).toMatch(/c0001[,;]near[,;]/);
      expect(report.get('summary.md')).toContain('stands 4 times, under 3 names');
    }
  }, 240_000);

  test('where pages have articles of their own', async () => {
    await corpus('pages', {
      'a.txt': await readFile('seeds/ridge-base-lost.txt', 'utf8'),
      'b.txt': await readFile('seeds/ridge-base-three-reprints.txt', 'utf8'),
      'c.txt': await readFile('seeds/ridge-strike-numbered-comments.txt', 'utf8'),
      'd.txt': await readFile('seeds/turkey-disqus-bullets.txt', 'utf8'),
    });
    const { fits, report } = await merged('pages', 2);
    expect(fits).toBe(true);
    expect(report.get('keyness.csv')?.split('\n').length).toBeGreaterThan(10);
    expect(report.get('articles.csv')).toMatch(/p-b-.*,p-a-[0-9a-f]{8}-a1\n/);
  }, 240_000);
});

describe('coded pages are measured again, and give the report of one run', () => {
  test('where an article is printed in two shards', async () => {
    const article = await readFile('seeds/libya-numbered-comments.txt', 'utf8');
    const shards = await corpus('reprints', { 'a.txt': article, 'b.txt': `${article}\nShare this page\n` });
    const { fits, report } = await merged('reprints', shards);
    expect(fits).toBe(false);
    expect(report.get('articles.csv')).toMatch(/p-a-[0-9a-f]{8}-a1\n/);
  }, 240_000);

  test('where two shards have the same page', async () => {
    await mkdir(inside('copies', 'x'), { recursive: true });
    await writeFile(inside('copies', 'a.csv'), table([['Ann', LETTER]]));
    await cp(inside('copies', 'a.csv'), inside('copies', 'x', 'a.csv'));
    const { fits, report } = await merged('copies', 2);
    expect(fits).toBe(false);
    expect(report.get('pages.csv')).toMatch(/p-a-[0-9a-f]{8}-2/);
  }, 240_000);

  test('where one shard has articles, and another comments alone', async () => {
    const article = await readFile('seeds/libya-numbered-comments.txt', 'utf8');
    const shards = await corpus('mixed', { 'a.csv': table([['Ann', LETTER]]), 'b.txt': article });
    expect((await merged('mixed', shards)).fits).toBe(false);
  }, 240_000);
});

/** Puts other bytes in the place of a file of a shard, and has the shard answer for them. */
async function swap(plan: string, shard: number, bytes: Uint8Array): Promise<void> {
  const { pages, marker } = shardFiles(shard);
  await writeFile(path.join(plan, pages), bytes);
  const old = JSON.parse(await readFile(path.join(plan, marker), 'utf8')) as object;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await writeFile(path.join(plan, marker), JSON.stringify({ ...old, bytes: bytes.length, sha256 }));
}

test('of coded pages and the codebook, a merge of any format reads nothing', async () => {
  await corpus('lean', {
    'a.txt': await readFile('seeds/ridge-base-lost.txt', 'utf8'),
    'b.txt': await readFile('seeds/ridge-strike-numbered-comments.txt', 'utf8'),
  });
  const [plan, codebook] = [inside('lean-plan'), inside('lean.yml')];
  await writeFile(codebook, 'extends: default\ntitle: What is said\n');
  const options = { formats: FORMATS, codebook };
  await run([inside('lean')], { ...options, out: inside('lean-whole') });
  await planRun([inside('lean')], { ...options, out: plan, shards: 2 });
  for (const shard of [1, 2]) {
    await runShard(plan, shard);
    await swap(plan, shard, Buffer.from('not a page\n'));
  }
  await rm(codebook);
  await mergeShards(plan, { out: inside('lean-merged') });
  expect(await folderContents(inside('lean-merged'))).toEqual(await folderContents(inside('lean-whole')));

  await writeFile(path.join(plan, CODEBOOK_FILE), '{}');
  const merge = mergeShards(plan, { out: inside('lean-merged') });
  await expect(merge).rejects.toThrow(/codebook\.json has changed since the plan was made/);
}, 240_000);

test('finished pages are answered for as coded ones are', async () => {
  await corpus('one', { 'a.csv': table([['Ann', LETTER]]) });
  const plan = inside('one-plan');
  await planRun([inside('one')], { out: plan, shards: 1, formats: ['csv'] });
  await runShard(plan, 1);
  const file = path.join(plan, shardFiles(1).finished);
  const bytes = await readFile(file);
  await writeFile(file, Buffer.concat([bytes.subarray(0, -3), Buffer.from('1]\n')]));
  const merge = () => mergeShards(plan, { out: inside('one-report') });
  await expect(merge()).rejects.toThrow(/shard 1 is damaged \(shards\/0001\.finished has other bytes/);
  await rm(file);
  await expect(merge()).rejects.toThrow(/shard 1 is damaged \(shards\/0001\.finished is gone\)/);
  await runShard(plan, 1);
  expect(await readFile(file)).toEqual(bytes);
  await merge();
}, 120_000);
