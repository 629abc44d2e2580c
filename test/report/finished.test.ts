import { expect, test } from 'vitest';
import type { FilePiece } from '../../src/model/file-piece.ts';
import { readHtmlAssets } from '../../src/read/read-html-assets.ts';
import { AS_KEPT } from '../../src/report/context.ts';
import { CorpusReport } from '../../src/report/corpus-report.ts';
import type { ReportOptions } from '../../src/report/report-options.ts';
import { runRecord } from '../../src/report/run-record.ts';
import { memoryScratch } from '../../src/scratch/scratch.ts';
import { type Corpus, codebook, page } from './corpus.ts';
import { measured } from './make-report.ts';

const assets = await readHtmlAssets();

const open = (options: ReportOptions): CorpusReport =>
  new CorpusReport(codebook, runRecord(codebook, {}, '0.0.0'), options, assets, memoryScratch);

/** The files of a report on a corpus: pages are added as they are, or finished in parts of so many and then added. */
async function filesOf(corpus: Corpus, options: ReportOptions, parts?: readonly number[]) {
  const { pages, measures } = measured(corpus, codebook);
  const files = new Map<string, Uint8Array[]>();
  const put = ({ path, content }: FilePiece) =>
    files.set(path, [...(files.get(path) ?? []), Buffer.from(content)]);
  const report = open(options);
  for (const piece of report.begin()) put(piece);
  let at = 0;
  for (const size of parts ?? [pages.length]) {
    const part = open(options);
    for (const each of pages.slice(at, at + size)) {
      const { pieces, kept } = part.finish(each);
      const added = parts
        ? report.addFinished({ pages: [each.coded.page], pieces, kept }, AS_KEPT)
        : report.addPage(each);
      for (const piece of added) put(piece);
    }
    at += size;
  }
  for await (const piece of report.end(measures)) put(piece);
  return new Map([...files].map(([path, contents]) => [path, Buffer.concat(contents).toString('latin1')]));
}

const corpusOf = (pages: number, comments: number): Corpus => ({
  pages: Array.from({ length: pages }, (_, at) =>
    page(
      `page-${at}`,
      {},
      Array.from({ length: comments }, (_unused, each) => ({ text: `Ferry ${at}, <b>boat</b> ${each}.` })),
    ),
  ),
  problems: [],
  reprints: new Map(),
});

test('what parts of a corpus have finished makes the report of the whole, in every format', async () => {
  const options: ReportOptions = {
    formats: ['md', 'html', 'xlsx', 'csv', 'parquet'],
    csv: { bom: true, separator: 'comma' },
  };
  const whole = await filesOf(corpusOf(5, 3), options);
  expect([...whole.keys()]).toEqual(
    expect.arrayContaining(['report.html', 'comments.xlsx', 'comments.csv', 'comments.parquet']),
  );
  for (const parts of [[5], [1, 4], [2, 0, 2, 1]]) {
    expect(await filesOf(corpusOf(5, 3), options, parts), `parts of ${parts.join()}`).toEqual(whole);
  }
});

test('report.html shows as many comments of finished pages as of others, on their own pages', async () => {
  const options: ReportOptions = { formats: ['html'], csv: { bom: true, separator: 'comma' } };
  const corpus = corpusOf(3, 9000);
  const whole = await filesOf(corpus, options);
  const merged = await filesOf(corpus, options, [1, 2]);
  const shown = merged.get('report.html') ?? '';
  expect(shown.match(/"id":"p-page-\d[^"]*-c\d+","page":2,/g)).toHaveLength(25_000 - 2 * 9000);
  expect(shown === whole.get('report.html')).toBe(true);
}, 60_000);
