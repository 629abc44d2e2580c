import { gzipSync } from 'node:zlib';
import { type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readFolder } from '../exports/read-folder.ts';
import { answer, packedEach } from './make-warc.ts';

const html = (words: string): string => `<html><body><p>${words}</p></body></html>`;
const crawl = (words: string): Buffer =>
  packedEach([
    answer('https://example.org/a', html(words)),
    answer('https://example.org/b', html('So it is.')),
  ]);

/** A packed folder as recorders write it: archives are stored as they are, all else is packed. */
const wacz = (archives: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const files: Zippable = { 'pages/pages.jsonl': Buffer.from('{"format":"json-pages-1.0"}\n') };
  for (const [name, bytes] of Object.entries(archives)) files[name] = [bytes, { level: 0 }];
  return zipSync({ ...files, 'datapackage.json': Buffer.from('{}') });
};

/** Large enough to come in many chunks. */
const LONG = 'The ferry is late again. '.repeat(8_000);

test('the pages of each archive, in their order', async () => {
  const { pages, problems } = await readFolder({
    'crawl.wacz': wacz({ 'archive/one.warc.gz': crawl(LONG), 'archive/two.warc.gz': crawl('Quite.') }),
  });
  expect(problems).toEqual([]);
  expect(pages.map(({ path, url, text }) => [path, url, text.slice(0, 9)])).toEqual([
    ['crawl.wacz/one.warc.gz#1', 'https://example.org/a', 'The ferry'],
    ['crawl.wacz/one.warc.gz#2', 'https://example.org/b', 'So it is.'],
    ['crawl.wacz/two.warc.gz#1', 'https://example.org/a', 'Quite.'],
    ['crawl.wacz/two.warc.gz#2', 'https://example.org/b', 'So it is.'],
  ]);
});

test('archives that were packed once more with the folder', async () => {
  const bytes = zipSync({ 'archive/one.warc': answer('https://example.org/a', html(LONG)) }, { level: 6 });
  const { pages } = await readFolder({ 'crawl.wacz': bytes });
  expect(pages.map(({ path }) => path)).toEqual(['crawl.wacz/one.warc#1']);
});

test('one damaged archive does not keep the next from being read', async () => {
  const damaged = gzipSync(answer('https://example.org/a', html(LONG))).fill(0, 40, 80);
  const { pages, problems } = await readFolder({
    'crawl.wacz': wacz({ 'archive/one.warc.gz': damaged, 'archive/two.warc.gz': crawl('Quite.') }),
  });
  expect(pages.map(({ path }) => path)).toEqual(['crawl.wacz/two.warc.gz#1', 'crawl.wacz/two.warc.gz#2']);
  expect(problems.map(({ path, status }) => [path, status])).toEqual([['crawl.wacz/one.warc.gz', 'skipped']]);
});

test('a folder that breaks off gives what stands before the break', async () => {
  const whole = wacz({ 'archive/one.warc.gz': crawl('Quite.'), 'archive/two.warc.gz': crawl(LONG) });
  const { pages, problems } = await readFolder({ 'crawl.wacz': whole.subarray(0, 900) });
  expect(pages.map(({ path }) => path)).toEqual(['crawl.wacz/one.warc.gz#1', 'crawl.wacz/one.warc.gz#2']);
  expect(problems.map(({ status }) => status)).toEqual(['skipped']);
});

test('a packed folder without an archive is told', async () => {
  const { problems } = await readFolder({ 'crawl.wacz': wacz({}) });
  expect(problems.map(({ reason }) => reason)).toEqual(['It holds no web archive in its folder "archive".']);
});
