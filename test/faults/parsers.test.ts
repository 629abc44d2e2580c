import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importDictionary } from '../../src/codebook/import/import-dictionary.ts';
import { parseCodebook } from '../../src/codebook/parse-codebook.ts';
import { CodebookError, InputError, UsageError } from '../../src/errors.ts';
import { isProblem } from '../../src/model/problem.ts';
import { separatePaths } from '../../src/pipeline.ts';
import { readCodingSheets } from '../../src/read/coding-sheets/read-coding-sheets.ts';
import { readTrainedCoder } from '../../src/read/read-trained-coder.ts';
import { readSample } from '../../src/read/reports/read-sample.ts';
import { readPlan } from '../../src/read/shards/read-plan.ts';
import { readShardState } from '../../src/read/shards/read-shard.ts';
import { codingSheet } from '../../src/report/coding-sheet/coding-sheet.ts';
import { sheetCodes } from '../../src/report/coding-sheet/sheet-codes.ts';
import { fc } from '../properties.ts';
import { answer } from '../read/archives/make-warc.ts';
import { saved } from '../report/saved-comments.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { LONG } from './how-long.ts';
import { CODEBOOK, PAGE } from './small-run.ts';

const RUNS = LONG ? 2000 : 60;

const HTML = `<!doctype html><html><head><meta charset="utf-8"><title>Bridge</title></head><body><article><h1>Council
votes</h1><p>The council met.</p></article><ol class="commentlist"><li class="comment"><cite>Anna</cite><p>They have
lied.</p></li><li class="comment"><cite>Joss</cite><p>No.</p></li></ol></body></html>`;
const CSV = 'id,thread,author,text,parent\nc1,t1,Anna,"They lied, ""all"" of them",\nc2,t1,Joss,No.,c1\n';
const JSONL =
  '{"id":"c1","thread":"t1","author":"Anna","text":"They lied."}\n{"id":"c2","text":"No.","parent":"c1"}\n';
const XML = `<?xml version="1.0"?><disqus xmlns:dsq="http://disqus.com/disqus-internals"><thread dsq:id="1"><title>T</title>
</thread><post dsq:id="2"><message><![CDATA[<p>They lied.</p>]]></message><author><name>Al</name></author><thread dsq:id="1"/></post></disqus>`;
const MHT = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r
Content-Transfer-Encoding: quoted-printable\r\n\r\n${HTML.replaceAll('=', '=3D')}\r\n--x--\r\n`;

/** Whole inputs, by the name of the file that holds them. */
const INPUTS: Readonly<Record<string, string | Uint8Array>> = {
  'page.txt': PAGE,
  'page.html': HTML,
  'table.csv': CSV,
  'rows.jsonl': JSONL,
  'rows.json': `[${JSONL.trim().replace('\n', ',')}]`,
  'export.xml': XML,
  'saved.mht': MHT,
  'crawl.warc': answer('https://news.example/1', HTML),
  'packed.csv.gz': gzipSync(CSV),
  'packed.warc.gz': gzipSync(answer('https://news.example/1', HTML)),
};

const SIGNS = [
  '\0',
  '"',
  '<',
  '>',
  '{',
  '[',
  ']',
  '\n',
  '\r',
  ':',
  '&',
  ' ',
  '-',
  '%',
  '\u00ff',
  '__proto__',
  '1e999',
  '<!--',
];

/** One thing that goes wrong with a file: something is left out, put in, said twice, or another byte. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(40),
  put: fc.oneof(
    fc.constantFrom(...SIGNS).map((sign) => Buffer.from(sign)),
    fc.uint8Array({ maxLength: 4 }),
  ),
  twice: fc.boolean(),
});
type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;
const damages = fc.array(damage, { minLength: 1, maxLength: 6 });

function damaged(content: string | Uint8Array, all: readonly Damage[]): Buffer {
  let bytes = Buffer.from(content);
  for (const { at, cut, put, twice } of all) {
    const start = Math.floor(at * bytes.length);
    const rest = bytes.subarray(twice ? Math.max(0, start - cut) : start + cut);
    bytes = Buffer.concat([bytes.subarray(0, start), put, rest]);
  }
  return bytes;
}

const root = temporaryFolder();
/** What is wrong is told as such, and by no accident of the program. */
const isTold = (error: unknown): boolean =>
  error instanceof InputError || error instanceof UsageError || error instanceof CodebookError;

async function expectTold(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isTold(error)) throw error;
    expect((error as Error).message).not.toMatch(/\[object|TypeError|not a function/);
  }
}

describe('a damaged input is read or listed with its reason, whatever its format', () => {
  test.each(Object.entries(INPUTS))(
    '%s',
    async (name, whole) => {
      const file = path.join(root, name);
      writeFileSync(file, whole);
      for await (const met of separatePaths([file])) expect(isProblem(met)).toBe(false);
      await fc.assert(
        fc.asyncProperty(damages, async (all) => {
          writeFileSync(file, damaged(whole, all));
          let met = 0;
          for await (const each of separatePaths([file])) {
            met += 1;
            if (isProblem(each)) {
              expect(each.cause).toBeUndefined();
              expect(each.reason).toMatch(/\S/);
              continue;
            }
            const { page, segments, comments } = each;
            expect(segments.map(({ start, end }) => page.text.slice(start, end)).join('')).toBe(page.text);
            for (const { start, end, text } of comments) expect(page.text.slice(start, end)).toBe(text);
          }
          expect(met).toBeGreaterThan(0);
        }),
        { numRuns: RUNS },
      );
    },
    LONG ? 1_200_000 : 120_000,
  );
});

const HASH = 'a'.repeat(64);
const PLAN = JSON.stringify({
  tool: { name: 'below-the-line', version: '0.1.0' },
  codebook: { file: null, hash: HASH, reported: HASH },
  coders: { files: [], record: '' },
  options: {
    map: [],
    maxBytes: null,
    formats: ['csv'],
    csv: { bom: true, separator: 'comma' },
    pseudonyms: null,
  },
  shards: [{ bytes: 3, inputs: [{ file: 'a.txt', path: 'a.txt', bytes: 3, sha256: HASH }] }],
});
const MARKER = JSON.stringify({
  plan: HASH,
  shard: 1,
  pages: 1,
  comments: 2,
  skipped: 0,
  bytes: 3,
  sha256: HASH,
});
const SHEET = 'no,text,lie,note,coder,comment_id\n1,They lied.,lie,,anna,c1\n2,No.,none,"odd, that",ben,c2\n';

const { codebook, comments } = saved([{ text: 'They lied.' }, { text: 'No.' }]);
const SHEETS = codingSheet(
  comments.map((comment, at) => ({ no: at + 1, comment, parent: null })),
  sheetCodes(codebook.codes),
);
const WORKBOOK = SHEETS.find(({ path: name }) => name.endsWith('.xlsx'))?.content as Uint8Array;
const PARTS = unzipSync(WORKBOOK);
/** A workbook of which one part is damaged. */
const damagedPart = (name: string): Handed => [
  PARTS[name] as Uint8Array,
  (file) => readCodingSheets([file], []),
  (part) => zipSync({ ...PARTS, [name]: part }),
];

type Handed = readonly [
  whole: string | Uint8Array,
  read: (file: string) => unknown,
  pack?: (damaged: Uint8Array) => Uint8Array,
];

/** Reads a file that researchers or other tasks hand over. */
const HANDED: Readonly<Record<string, Handed>> = {
  'codebook.yml': [CODEBOOK, (file) => parseCodebook([{ path: file, text: text(file) }])],
  'words.dic': [
    '%\n1\tlies\n2\tbridges\n%\nlied\t1\nbridge*\t2\t1\n',
    (file) => importDictionary(file, text(file)),
  ],
  'words.yml': [
    'lies:\n  - lied\n  - "liar*"\nbridges:\n  old: [bridge]\n',
    (file) => importDictionary(file, text(file)),
  ],
  'plan.json': [PLAN, (file) => readPlan(path.dirname(file))],
  'shards/0001.json': [MARKER, (file) => readShardState(path.dirname(path.dirname(file)), HASH, 1)],
  'anna.csv': [SHEET, (file) => readCodingSheets([file], [])],
  'anna.xlsx': [WORKBOOK, (file) => readCodingSheets([file], [])],
  'cells.xlsx': damagedPart('xl/worksheets/sheet1.xml'),
  'sheets.xlsx': damagedPart('xl/workbook.xml'),
  'sample.json': [
    '{"seed":1,"by":[],"strata":[{"name":"all","theme":null,"page":null,"size":9,"drawn":1}],"units":[{"comment_id":"c1","stratum":"all"}]}',
    (file) => readSample(file),
  ],
  'model.json': [
    '{"btl_model":1,"name":"x","task":"code","code":"lie","outcomes":[],"features":{}}',
    (file) => readTrainedCoder(file, { hash: HASH }),
  ],
};

const text = (file: string): string => readFileSync(file, 'utf8');

describe('what is handed over damaged is read, or refused with its reason', () => {
  test.each(Object.entries(HANDED))(
    '%s',
    async (name, [whole, read, pack = (bytes) => bytes]) => {
      const file = path.join(root, 'handed', name);
      mkdirSync(path.dirname(file), { recursive: true });
      await fc.assert(
        fc.asyncProperty(damages, async (all) => {
          writeFileSync(file, pack(damaged(whole, all)));
          await expectTold(() => read(file));
        }),
        { numRuns: RUNS * 2 },
      );
    },
    LONG ? 1_200_000 : 120_000,
  );
});
