import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { btl } from '../cli/btl.ts';
import { CODEBOOK } from '../faults/small-run.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { filesNaming, type Searched, searchedFiles } from './name-search.ts';
import { NAMES, thread } from './named-thread.ts';

/** Who comments on a page besides. */
const READERS = ['Corvina Halloran', 'Jossamer Quill'];

const PAGE = `Council votes on the bridge

2 comments

Corvina Halloran said on 3 May 2016 at 10:12
They have lied about the money from the start, Jossamer Quill.

Jossamer Quill said on 3 May 2016 at 11:40
@Corvina Halloran No, it was only careless.
`;

const root = temporaryFolder();
const at = (...parts: string[]) => path.join(root, ...parts);
const folders: Record<string, readonly Searched[]> = {};

beforeAll(async () => {
  mkdirSync(at('pages'));
  writeFileSync(at('pages', 'anna-lindqvist.csv'), thread());
  writeFileSync(at('pages', 'page.txt'), PAGE);
  writeFileSync(at('codebook.yml'), CODEBOOK);
  const options = [
    ...['--codebook', at('codebook.yml'), '--format', 'md,html,xlsx,csv,charts,parquet'],
    ...['--pseudonymise', '--key-file', at('my.key')],
  ];
  const fine = (...args: string[]) => expect(btl(args)).toMatchObject({ status: 0 });
  fine('run', at('pages'), '-o', at('alone'), ...options, '--new-key');
  fine('run', at('pages'), '-o', at('jobs'), '--jobs', '2', ...options);
  fine('plan', at('pages'), '-o', at('plan'), '--shards', '2', ...options);
  const key = ['--key-file', at('my.key')];
  for (const shard of ['1', '2']) fine('run', '-o', at('plan'), '--shard', shard, ...key);
  folders['shards'] = await searchedFiles(at('plan', 'shards'));
  fine('merge', at('plan'), '-o', at('merged'));
  for (const name of ['alone', 'jobs', 'plan', 'merged']) folders[name] = await searchedFiles(at(name));
}, 240_000);

describe.each(['jobs', 'shards', 'merged'])('with pseudonyms, %s', (name) => {
  test('there is something to look through', () => {
    const all = (folders[name] ?? []).map(({ text }) => text).join('\n');
    expect(all.match(/Reader[A-Z][a-z]{11}/g)?.length).toBeGreaterThan(50);
    expect(all).toContain('They have lied about the money');
  });

  test.each([...NAMES, ...READERS])('name %s nowhere', (reader) => {
    expect(filesNaming(folders[name] ?? [], reader)).toEqual([]);
  });

  test('hold nothing of the key', () => {
    const key = readFileSync(at('my.key'), 'utf8').trim();
    expect((folders[name] ?? []).filter(({ text }) => text.includes(key))).toEqual([]);
  });
});

test('jobs and shards give the files of one run, Parquet included', () => {
  const texts = (name: string) =>
    Object.fromEntries(
      (folders[name] ?? []).filter(({ file }) => file !== 'run.json').map(({ file, text }) => [file, text]),
    );
  expect(Object.keys(texts('alone'))).toContain('comments.parquet');
  expect(texts('jobs')).toEqual(texts('alone'));
  expect(texts('merged')).toEqual(texts('alone'));
});
