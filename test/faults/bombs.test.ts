import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { warc } from '../hostile/bad-inputs.ts';
import { LONG, tellFigure } from './how-long.ts';
import { CODEBOOK, PAGE } from './small-run.ts';

const MB = 1024 * 1024;
const MOST_MB = 512;
/** Seconds of computing beyond those of an ordinary page. */
const MOST_SECONDS = 5;

interface Bomb {
  readonly name: string;
  /** What the reason says; null for what is read, since it fits. */
  readonly reason: RegExp | null;
  readonly make: (file: string) => void;
}

/** Writes so many times the same, in pieces of a megabyte or so. */
function repeated(file: string, start: string, unit: string, times: number, end = ''): void {
  const handle = openSync(file, 'w');
  writeSync(handle, start);
  const atOnce = Math.max(1, Math.floor(MB / unit.length));
  const piece = Buffer.from(unit.repeat(atOnce));
  for (let left = times; left > 0; left -= atOnce)
    writeSync(handle, left >= atOnce ? piece : Buffer.from(unit.repeat(left)));
  writeSync(handle, end);
  closeSync(handle);
}

const bomb = (
  name: string,
  reason: RegExp | null,
  ...content: [start: string, unit: string, times: number, end?: string]
): Bomb => ({ name, reason, make: (file) => repeated(file, ...content) });

const packed = (name: string, reason: RegExp | null, content: () => Uint8Array): Bomb => ({
  name,
  reason,
  make: (file) => writeFileSync(file, content()),
});

/** A bomb of many gzip members, as one file: each member is a megabyte of the same. */
const members = (unit: string, times: number): Uint8Array => {
  const member = gzipSync(Buffer.alloc(MB, unit));
  return Buffer.concat(Array.from({ length: times }, () => member));
};

const brotli = (bytes: number): Uint8Array =>
  brotliCompressSync(Buffer.alloc(bytes), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });

const SENTENCE = 'They lied about the bridge. ';
const HTML = '<!doctype html><html><head><meta charset="utf-8"><title>Bridge</title></head><body>';
const POST = '<li class="comment"><b>Al</b> <p>No.</p></li>';
const XML =
  '<?xml version="1.0"?><disqus xmlns:dsq="http://disqus.com/disqus-internals"><thread dsq:id="1"><title>T</title></thread>';
const TOO_LARGE = /larger than/;
const GB = 1024 * MB;
const MILLION = 1_000_000;

const BOMBS: readonly Bomb[] = [
  bomb('ordinary.txt', null, PAGE, '\n', 1),
  bomb('line.txt', TOO_LARGE, '', SENTENCE, GB / SENTENCE.length),
  bomb('line-that-fits.txt', /million characters/, '', SENTENCE, (60 * MB) / SENTENCE.length),
  bomb('line.html', TOO_LARGE, HTML, SENTENCE, GB / SENTENCE.length),
  bomb('line.csv', /./, 'author,text\nAnna,', SENTENCE, GB / SENTENCE.length),
  bomb('quoted-line.csv', /./, 'author,text\nAnna,"', SENTENCE, GB / SENTENCE.length),
  bomb('line.jsonl', /./, '{"author":"Anna","text":"', SENTENCE, GB / SENTENCE.length, '"}\n'),
  bomb('line.json', /./, '[{"author":"Anna","text":"', SENTENCE, GB / SENTENCE.length, '"}]'),
  bomb('line.xml', /./, '<?xml version="1.0"?><disqus><post><message>', SENTENCE, GB / SENTENCE.length),
  bomb('line.warc', /./, 'WARC/1.0\r\nWARC-Type: ', SENTENCE, GB / SENTENCE.length),
  bomb(
    'line.mht',
    /./,
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="',
    SENTENCE,
    GB / SENTENCE.length,
  ),
  packed('gzip.csv.gz', TOO_LARGE, () => members('a,b\n', 10_240)),
  packed('gzip.jsonl.gz', /./, () => members('a', 10_240)),
  packed('gzip.json.gz', /./, () => members('[', 10_240)),
  packed('gzip.warc.gz', /./, () => members('a', 10_240)),
  packed('brotli.warc', TOO_LARGE, () => warc(brotli(GB), 'Content-Encoding: br\r\n')),
  packed('gzip-body.warc', TOO_LARGE, () => warc(members('a', 2_048), 'Content-Encoding: gzip\r\n')),
  packed('twice.warc.gz', /./, () => gzipSync(warc(members('a', 2_048), 'Content-Encoding: gzip\r\n'))),
  bomb('nested.html', null, HTML, '<div>', 100_000, 'They lied.'),
  bomb('nested-million.html', /more than 125000 elements/, HTML, '<div>', MILLION, 'They lied.'),
  bomb('attributes.html', null, `${HTML}<p `, 'a=x b=y c=z ', 33_334, '>They lied.</p>'),
  packed('other-attributes.html', null, () =>
    Buffer.from(
      `${HTML}<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=x`).join(' ')}>They lied.</p>`,
    ),
  ),
  bomb('comments.html', TOO_LARGE, HTML, POST, 10 * MILLION),
  bomb('comments-that-fit.html', /more than 125000 elements/, HTML, POST, MILLION),
  bomb('comments.csv', /more than 250000 comments/, 'thread,author,text\n', '1,Al,No\n', 10 * MILLION),
  bomb('comments.jsonl', /./, '', '{"thread":1,"author":"Al","text":"No"}\n', 10 * MILLION),
  bomb(
    'comments.txt',
    /./,
    'A page\n\n10000000 comments\n\n',
    'Al said on 3 May 2016 at 10:12\nNo.\n\n',
    10 * MILLION,
  ),
  bomb(
    'comments-that-fit.jsonl',
    /more than 250000 comments/,
    '',
    '{"thread":1,"author":"Al","text":"No"}\n',
    4 * MILLION,
  ),
  bomb(
    'comments.json',
    /more than 250000 comments/,
    '[{"thread":1,"author":"Al","text":"No"}',
    ',{"thread":1,"author":"Al","text":"No"}',
    4 * MILLION,
    ']',
  ),
  bomb('empty-rows.csv', /most of them, have no words/, 'author,text\nAl,No.\n', 'Al,\n', 10 * MILLION),
  bomb(
    'comments.xml',
    /more than 838861 elements/,
    XML,
    '<post><message>No.</message><author><name>Al</name></author><thread dsq:id="1"/></post>',
    2 * MILLION,
  ),
  bomb(
    'elements-that-fit.html',
    null,
    HTML,
    `<div><div><div>${POST}</div></div></div><p><i></i></p>`,
    12_000,
  ),
  bomb('hidden.html', /more than 125000 elements/, `${HTML}<p>They lied.</p>`, '<!-- -->', 7 * MILLION),
  ...[...'_#!a"@.(>-=*\\/?&'].map((sign, at) =>
    bomb(`run-${at}.txt`, null, `${PAGE}\nAnna said on 4 May 2016 at 10:12\n`, sign, 32_000, '\n'),
  ),
];

let root = '';
let ordinary = 0;

beforeAll(() => {
  root = mkdtempSync(path.join(process.env['BTL_ROOM'] ?? tmpdir(), 'btl-bombs-'));
  writeFileSync(path.join(root, 'codebook.yml'), CODEBOOK);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What a run over one input took, and what its report says of it. */
function blown({ name, make }: Bomb) {
  const folder = path.join(root, name);
  mkdirSync(folder);
  make(path.join(folder, name));
  const usage = path.join(root, 'usage');
  const out = path.join(root, 'out');
  const { stderr } = spawnSync(
    process.execPath,
    [
      ...['--require', path.resolve('test/hostile/usage.cjs'), path.resolve('dist/cli/main.js')],
      ...['run', folder, '-q', '-o', out, '--format', 'csv', '--codebook', path.join(root, 'codebook.yml')],
    ],
    { encoding: 'utf8', env: { ...process.env, BTL_TEST_USAGE: usage }, timeout: 120_000 },
  );
  // Whoever has not ended by then is killed, and tells nothing.
  const { memory, seconds } = existsSync(usage)
    ? JSON.parse(readFileSync(usage, 'utf8'))
    : { memory: 0, seconds: Number.POSITIVE_INFINITY };
  rmSync(usage, { force: true });
  rmSync(folder, { recursive: true });
  const rows = parse(readFileSync(path.join(out, 'pages.csv')), { columns: true, bom: true }) as PageRow[];
  return { memory: Math.round(memory / 1024), seconds: Number(seconds), stderr, rows };
}

interface PageRow {
  readonly status: string;
  readonly reason: string;
}

describe.skipIf(!LONG)('a bomb of full size', () => {
  const wanted = process.env['BTL_BOMBS']?.split(',');
  const bombs = BOMBS.filter(({ name }) => wanted === undefined || wanted.includes(name));
  test.each(bombs.map((each) => [each.name, each] as const))(
    '%s is stopped, or read, within bounds',
    (name, each) => {
      const { memory, seconds, rows } = blown(each);
      if (name === 'ordinary.txt') ordinary = seconds;
      const took = Math.round((seconds - ordinary) * 10) / 10;
      tellFigure(name, {
        memory,
        took,
        rows: rows.slice(0, 2).map(({ status, reason }) => `${status} ${reason.slice(0, 120)}`),
      });
      if (each.reason === null) expect(rows.map(({ status }) => status)).toContain('read');
      else {
        expect(rows.map(({ status }) => status)).toContain('skipped');
        expect(rows.map(({ reason }) => reason).join('\n')).toMatch(each.reason);
      }
      expect(memory).toBeLessThan(MOST_MB);
      expect(took).toBeLessThan(MOST_SECONDS);
    },
    300_000,
  );
});
