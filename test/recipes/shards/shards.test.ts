import { cp, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { shardFiles } from '../../../src/model/plan.ts';
import { run } from '../../../src/pipeline.ts';
import { mergeShards } from '../../../src/recipes/shards/merge-shards.ts';
import { type PlanOptions, planRun } from '../../../src/recipes/shards/plan-run.ts';
import { runShard } from '../../../src/recipes/shards/run-shard.ts';
import { shardStates } from '../../../src/recipes/shards/shard-states.ts';
import { folderContents } from '../../folder-contents.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const root = temporaryFolder();
const inside = (...parts: string[]): string => path.join(root, ...parts);

const KEY = Buffer.from('a key of nothing but this test');

/** Articles and comments that stand in several files, files of one name, an export with its articles, and no pages. */
beforeAll(async () => {
  for (const folder of ['a', 'b', 'c']) {
    await mkdir(inside('pages', folder), { recursive: true });
    for (const name of ['ridge-base-three-reprints.txt', 'libya-numbered-comments.txt']) {
      await cp(path.join('seeds', name), inside('pages', folder, name));
    }
  }
  await cp('seeds/aid-convoy-nested-replies.txt', inside('pages', 'b', 'ridge-base-three-reprints.text'));
  await writeFile(inside('pages', 'b', 'empty.txt'), '');
  await writeFile(inside('pages', 'c', 'README.md'), 'No page.');
  await writeFile(
    inside('pages', 'c', 'comments.csv'),
    'thread,text,author\n7,"They knew about it all along, and did nothing to stop it, and nobody will say so.",Ann\n7,No-fly zone now!,Ben\n8,"A \u2028 line, \ud83d\ude00 and a ""quote"".",Cy\n',
  );
  await writeFile(
    inside('pages', 'c', 'articles.csv'),
    'id,headline,body\n7,The bridge,The bridge is shut.\n',
  );
});

/** Plans a run, does its shards from the last to the first, and merges them. */
async function inShards(name: string, options: Omit<PlanOptions, 'out'>): Promise<Map<string, string>> {
  await planRun([inside('pages')], { ...options, out: inside(name) });
  for (let shard = options.shards; shard > 0; shard -= 1) {
    await runShard(inside(name), shard, { pseudonymKey: options.pseudonymKey ?? null });
  }
  await mergeShards(inside(name), { out: inside(`${name}-report`) });
  return folderContents(inside(`${name}-report`));
}

describe('a run in shards', () => {
  test('gives the bytes of one run, into however many shards it is cut', async () => {
    await run([inside('pages')], { out: inside('one') });
    const one = await folderContents(inside('one'));
    expect(one.get('pages.csv')).toMatch(/ridge-base-three-reprints-[0-9a-f]{8}-3/);
    expect(one.get('comments.csv')).toContain(',exact');
    // 13 are more than there are inputs.
    for (const shards of [1, 2, 5, 13]) {
      expect(await inShards(`in-${shards}`, { shards }), `${shards} shards`).toEqual(one);
    }
  }, 600_000);

  test('gives the bytes of one run with pseudonyms, other formats and another dialect too', async () => {
    const options = {
      pseudonymKey: KEY,
      formats: ['md', 'csv'] as const,
      csv: { bom: false, separator: 'semicolon' as const },
    };
    await run([inside('pages')], { ...options, out: inside('one-disguised') });
    const shards = await inShards('disguised', { ...options, shards: 4 });
    expect(shards).toEqual(await folderContents(inside('one-disguised')));
    expect(await readFile(inside('disguised', 'plan.json'), 'utf8')).not.toContain(KEY.toString());
  }, 120_000);
});

describe('a plan', () => {
  const PLAN = 'plan';
  const file = (shard: number, which: 'pages' | 'marker') => inside(PLAN, shardFiles(shard)[which]);
  const merge = () => mergeShards(inside(PLAN), { out: inside('merged') });

  beforeAll(() => planRun([inside('pages')], { out: inside(PLAN), shards: 3 }), 120_000);

  test('is never written over, and refuses shards that it has not', async () => {
    await expect(planRun([inside('pages')], { out: inside(PLAN), shards: 2 })).rejects.toThrow(/not empty/);
    await expect(runShard(inside(PLAN), 4)).rejects.toThrow('--shard 4: the plan has shards 1 to 3');
    await expect(runShard(inside('pages'), 1)).rejects.toThrow(/btl plan PATHS -o .* --shards N makes one/);
  }, 120_000);

  test('has nothing done twice', async () => {
    expect(await runShard(inside(PLAN), 1)).toMatchObject({ before: false, marker: { shard: 1 } });
    const first = await stat(file(1, 'pages'));
    expect(await runShard(inside(PLAN), 1)).toMatchObject({ before: true });
    expect((await stat(file(1, 'pages'))).ino).toBe(first.ino);
  }, 120_000);

  test('merges only when every shard is done, whole, and its own, and names those which are not', async () => {
    await expect(merge()).rejects.toThrow(/2 of 3 shards .* shard 2 is missing .* shard 3 is missing/);
    await runShard(inside(PLAN), 2);
    await runShard(inside(PLAN), 3);
    const [marker, pages] = [await readFile(file(2, 'marker')), await readFile(file(2, 'pages'))];

    await writeFile(file(2, 'pages'), Buffer.concat([pages.subarray(0, -2), Buffer.from(' \n')]));
    await expect(merge()).rejects.toThrow(/1 of 3 shards .* shard 2 is damaged \(.*other bytes/);
    await rename(file(2, 'pages'), inside('aside'));
    await expect(merge()).rejects.toThrow(/shard 2 is damaged \(shards\/0002\.jsonl is gone\)/);
    await writeFile(file(2, 'marker'), marker.subarray(0, 20));
    await expect(merge()).rejects.toThrow(/shard 2 is damaged/);
    await writeFile(file(2, 'marker'), await readFile(file(3, 'marker')));
    await expect(merge()).rejects.toThrow(/shard 2 is foreign \(it is shard 3/);
    await writeFile(file(2, 'marker'), marker.toString().replace(/"plan": "./, '"plan": "x'));
    await expect(merge()).rejects.toThrow(/shard 2 is foreign \(done for another plan\)/);
    expect((await shardStates(inside(PLAN))).shards.map(({ state }) => state)).toEqual([
      'done',
      'foreign',
      'done',
    ]);
    await expect(readdir(inside('merged'))).rejects.toThrow();

    expect(await runShard(inside(PLAN), 2)).toMatchObject({ before: false });
    expect(await readFile(file(2, 'pages'))).toEqual(pages);
    expect(await readFile(file(2, 'marker'))).toEqual(marker);
    await merge();
    expect(await readdir(inside('merged'))).toContain('summary.md');
  }, 120_000);

  test('holds its shards to the inputs, the key and the codebook that it was made with', async () => {
    const page = inside('pages', 'a', 'libya-numbered-comments.txt');
    const before = await readFile(page, 'utf8');
    const codebook = inside('own.yml');
    await writeFile(codebook, 'extends: default\n');
    await planRun([inside('pages', 'a')], { out: inside('held'), shards: 1, codebook });

    await writeFile(page, `${before}\nOne line more.`);
    await expect(runShard(inside('held'), 1)).rejects.toThrow(
      'changed since the plan was made: libya-numbered-comments.txt (other bytes)',
    );
    await writeFile(page, before);
    await expect(runShard(inside('held'), 1, { pseudonymKey: KEY })).rejects.toThrow(
      /without --pseudonymise/,
    );
    await writeFile(codebook, 'extends: default\ntitle: Another\n');
    await expect(runShard(inside('held'), 1)).rejects.toThrow(/codebook or coders have changed/);
    await writeFile(codebook, 'extends: default\n');
    expect(await runShard(inside('held'), 1)).toMatchObject({ before: false });
  }, 120_000);

  test('is no page to a later run', async () => {
    await cp(inside(PLAN), inside('pages', 'z', 'plan'), { recursive: true });
    const { doubts } = await run([inside('pages', 'z'), 'seeds/libya-numbered-comments.txt'], {
      out: inside('later'),
      formats: ['md'],
    });
    expect(doubts.problems.left_out.first).toEqual([
      { path: 'plan', status: 'left_out', reason: 'It is a plan that btl wrote.' },
    ]);
  }, 120_000);
});
