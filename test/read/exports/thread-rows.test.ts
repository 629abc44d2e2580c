import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import type { ExportRow } from '../../../src/read/exports/read-rows.ts';
import { ThreadRows } from '../../../src/read/exports/thread-rows.ts';

const NO_ARTICLE = { headline: null, byline: null, dateline: null, body: null };

function rowOf(threadKey: string | null, at: number, title: string | null = null): ExportRow {
  const text = `Comment ${at}: ${'déjà vu \ud83c\udf09 '.repeat(at % 40)}`;
  const comment = {
    text,
    id: `${at}`,
    parentId: null,
    author: null,
    publishedRaw: null,
    printedNumber: null,
  };
  return { threadKey, url: null, title, comment, replies: null, article: NO_ARTICLE };
}

const ours = () => readdirSync(tmpdir()).filter((name) => name.startsWith('btl-') && name.length === 40);

test('threads come in the order of their first rows, each with its rows, however they were mixed', () => {
  const rows = new ThreadRows(100_000);
  const all = Array.from({ length: 3000 }, (_, at) => rowOf(`t${(at * 7) % 5}`, at));
  for (const row of all) rows.add(row);
  const before = ours();
  const threads = [...rows.pages()].map(({ key, rows: ofThread }) => [key, ofThread()] as const);
  expect(threads.map(([key]) => key)).toEqual(['t0', 't2', 't4', 't1', 't3']);
  for (const [key, found] of threads) expect(found).toEqual(all.filter(({ threadKey }) => threadKey === key));
  rows.close();
  expect(ours()).toEqual(before);
});

test.each([
  ['a link each', (at: number) => `https://example.org/${at}`, [null]],
  ['a key each', (at: number) => `t${at}`, ['t0', 't1', 't2']],
  ['one link', () => 'https://example.org/', ['https://example.org/']],
])('%s: what the threads go by', (_, keyOf, keys) => {
  const rows = new ThreadRows(100_000);
  for (const at of [0, 1, 2]) rows.add(rowOf(keyOf(at), at));
  expect([...rows.pages()].map(({ key }) => key)).toEqual(keys);
  expect(
    [...rows.pages()].flatMap(({ rows: ofThread }) => ofThread()).map(({ comment }) => comment.id),
  ).toEqual(['0', '1', '2']);
  rows.close();
});

test('rows are articles where each has a thread or a title of its own', () => {
  const articles = new ThreadRows(100_000);
  for (const at of [0, 1, 2]) articles.add(rowOf(null, at, `Title ${at}`));
  expect(articles.eachIsAThread).toBe(true);
  articles.add(rowOf(null, 3, 'Title 1'));
  expect(articles.eachIsAThread).toBe(false);
  articles.close();
});

test('a thread of more comments than a page can have is refused, and a larger size mends that', () => {
  const rows = new ThreadRows(60);
  for (const at of [0, 1, 2]) rows.add(rowOf('t', at));
  rows.add(rowOf('another', 3));
  expect(() => rows.add(rowOf('t', 4))).toThrow(
    'A thread of it has more than 3 comments; a larger --max-bytes would have it read.',
  );
  rows.close();
});

test('comments without threads come in parts, however many they are, unless they answer each other', () => {
  const rows = new ThreadRows(100_000);
  for (let at = 0; at < 2400; at += 1) rows.add(rowOf(null, at));
  const parts = [...rows.pages()].map(({ key, part, size, rows: ofPart }) => ({
    ...{ key, part, size },
    rows: ofPart(),
  }));
  for (const { size, rows: all } of parts) expect(size).toBe(all.length);
  expect(parts.map(({ key, part, rows: { length } }) => [key, part, length])).toEqual([
    [null, 1, 1000],
    [null, 2, 1000],
    [null, 3, 400],
  ]);
  expect(parts.flatMap((part) => part.rows).map(({ comment }) => comment.id)).toEqual(
    Array.from({ length: 2400 }, (_, at) => `${at}`),
  );
  rows.close();

  const answering = new ThreadRows(1_000_000);
  for (let at = 0; at < 6000; at += 1) {
    const row = rowOf(null, at);
    answering.add(at === 5999 ? { ...row, comment: { ...row.comment, parentId: '3' } } : row);
  }
  expect([...answering.pages()].map(({ part, rows: all }) => [part, all().length])).toEqual([[null, 6000]]);
  answering.close();
});
