import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { PAGE } from '../faults/small-run.ts';

/** Something that a folder of downloads may hold, and what becomes of it. */
export interface BadInput {
  /** Where it lies in the folder, as the report names it. */
  readonly name: string;
  readonly status: 'read' | 'skipped' | 'left_out';
  /** What the reason says; of what is read, nothing is asked. */
  readonly reason?: RegExp;
  readonly make: (file: string) => void;
}

const MB = 1024 * 1024;

const html = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Bridge</title></head><body>${body}</body></html>`;

const HTML = html(`<article><h1>Council votes on the bridge</h1><p>The council met on Monday.</p></article>
<ol class="commentlist"><li class="comment"><cite>Anna</cite><p>They have lied about the money.</p></li></ol>`);

type Content = string | Uint8Array;

const written =
  (content: () => Content): BadInput['make'] =>
  (file) =>
    writeFileSync(file, content());

const read = (name: string, content: () => Content): BadInput => ({
  name,
  status: 'read',
  make: written(content),
});

const skipped = (name: string, reason: RegExp, content: () => Content): BadInput => ({
  name,
  status: 'skipped',
  reason,
  make: written(content),
});

/** Bytes without pattern, the same each time. */
function noise(length: number): Uint8Array {
  let state = 0x9e3779b9;
  return Uint8Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 0xff;
  });
}

const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

/** A WARC file of one page, its body packed or not. */
export const warc = (body: Uint8Array, headers = '') => {
  const answer = Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${headers}\r\n`),
    body,
  ]);
  return Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/1\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${answer.length}\r\n\r\n`,
    ),
    answer,
    Buffer.from('\r\n\r\n'),
  ]);
};

const BINARY = /binary file/;
const BLANK = /nothing but white space/;

const nothing: readonly BadInput[] = [
  skipped('nothing/empty.txt', /empty/, () => ''),
  skipped('nothing/empty.html', /empty/, () => ''),
  skipped('nothing/empty.csv', /empty/, () => ''),
  skipped('nothing/empty.jsonl', /empty/, () => ''),
  skipped('nothing/empty.json.gz', /empty/, () => gzipSync('')),
  skipped('nothing/blank.txt', BLANK, () => ' \r\n\t\n'.repeat(500)),
  skipped('nothing/mark.txt', BLANK, () => '\ufeff'),
  skipped('nothing/scripts.html', /without words/, () => html('<script>document.write("x")</script>')),
  skipped('nothing/header.csv', /no row|no comment|nothing/i, () => 'id,author,text\n'),
];

const binary: readonly BadInput[] = [
  skipped('binary/picture.txt', BINARY, () => Buffer.from('GIF89a\x01\0\x01\0\x80\0\0\0\0\0')),
  skipped('binary/program.html', BINARY, () =>
    Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01\0'), noise(4096)]),
  ),
  skipped('binary/noise.txt', BINARY, () => noise(65_536)),
  skipped('binary/noise.csv', /binary|columns/, () => noise(65_536)),
  skipped('binary/zeros.txt', BINARY, () => new Uint8Array(MB)),
  skipped('binary/document.html', /packed folder/, () =>
    Buffer.concat([Buffer.from('PK\x03\x04\x14\0\0\0'), noise(2048)]),
  ),
  skipped('binary/packed.html', BINARY, () => gzipSync(noise(5000))),
  skipped('binary/nul.txt', BINARY, () => PAGE.replace('Monday', 'Mon\0day')),
];

const broken: readonly BadInput[] = [
  skipped('broken/half.csv.gz', /packing is damaged/, () => half(gzipSync(noise(5000)))),
  skipped('broken/half.warc.gz', /damaged|breaks off/, () => half(gzipSync(warc(noise(5000))))),
  skipped('broken/cut.warc', /breaks off|ends/, () => half(warc(Buffer.from(HTML)))),
  skipped('broken/no-record.warc', /./, () => 'WARC/1.0\r\nnonsense\r\n'),
  skipped(
    'broken/cut.mht',
    /./,
    () => 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\n',
  ),
  skipped('broken/cut.json', /breaks off|not closed|JSON/, () => '[{"author":"Anna","text":"They lied'),
  skipped('broken/cut.jsonl', /JSON/, () => '{"author":"Anna","text":"They li'),
  skipped('broken/cut.xml', /./, () => '<?xml version="1.0"?><disqus><thread dsq:id="1"><title>Br'),
  skipped('broken/quote.csv', /quotation mark/, () => `author,text\nAnna,"They lied\n${'a,b\n'.repeat(100)}`),
  skipped('broken/ragged.csv', /cells/, () => 'author,text\nAnna,one,two,three\n'),
  skipped('broken/other-columns.csv', /column/, () => 'colour,weight\nred,1\n'),
  read('broken/cut.html', () => HTML.slice(0, HTML.indexOf('</article>'))),
  read('broken/cut-letter.txt', () => Buffer.from(`${PAGE}é`).subarray(0, -1)),
  read('broken/surrogates.txt', () =>
    Buffer.concat([Buffer.from(PAGE), Buffer.from([0xed, 0xa0, 0x80, 0x0a])]),
  ),
  read(
    'broken/surrogates.jsonl',
    () => '{"author":"An\\ud83dna","text":"They lied \\ud800 and \\udc00\\ud800."}\n',
  ),
  read('broken/odd.txt', () => Buffer.concat([utf16(`\ufeff${PAGE}`, 'le'), Buffer.from([0x41])])),
  read('broken/le.txt', () => utf16(PAGE, 'le')),
  read('broken/be.txt', () => utf16(PAGE, 'be')),
];

const half = (bytes: Uint8Array) => bytes.subarray(0, bytes.length >> 1);

const wrongEnding: readonly BadInput[] = [
  read('wrong/page.txt', () => HTML),
  read('wrong/text.html', () => PAGE),
  skipped('wrong/page.csv', /./, () => HTML),
  skipped('wrong/text.json', /./, () => PAGE),
  skipped('wrong/table.jsonl', /JSON/, () => 'author,text\nAnna,They lied.\n'),
  skipped('wrong/json.csv', /./, () => '[{"author":"Anna","text":"They lied."}]'),
  skipped('wrong/picture.jsonl', /binary|JSON/, () => noise(5000)),
];

const bombs: readonly BadInput[] = [
  skipped('bombs/gzip.csv.gz', /larger than/, () => gzipSync(Buffer.alloc(300 * MB, 'a,b\n'))),
  skipped('bombs/gzip.warc.gz', /./, () =>
    gzipSync(Buffer.concat([Buffer.from('WARC/1.0\r\n'), Buffer.alloc(300 * MB)])),
  ),
  skipped('bombs/brotli.warc', /larger than/, () =>
    warc(brotliCompressSync(Buffer.alloc(256 * MB)), 'Content-Encoding: br\r\n'),
  ),
  skipped('bombs/gzip-body.warc', /larger than/, () =>
    warc(gzipSync(Buffer.alloc(256 * MB)), 'Content-Encoding: gzip\r\n'),
  ),
  read('bombs/nested.html', () => html(`${'<div>'.repeat(100_000)}They lied.`)),
  read('bombs/nested-lists.html', () => html(`${'<ul><li class="comment">'.repeat(20_000)}They lied.`)),
  read('bombs/nested-tables.html', () => html(`${'<table><tr><td>'.repeat(10_000)}They lied.`)),
  read('bombs/formatting.html', () => html(`${'<b><i><a href=x>'.repeat(2_000)}They lied.`)),
  skipped('bombs/elements.html', /more than 125000 elements/, () => html('<i>a</i>'.repeat(130_000))),
  skipped('bombs/hidden.html', /more than 125000 elements/, () =>
    html(`They lied.${'<!-- -->'.repeat(130_000)}`),
  ),
  read('bombs/attributes.html', () =>
    html(`<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=x`).join(' ')}>They lied.</p>`),
  ),
  read('bombs/long-attribute.html', () => html(`<p class="${'comment '.repeat(MB / 4)}">They lied.</p>`)),
  read('bombs/entities.html', () => html(`<p>${'&amp;&nbsp;&#x41;'.repeat(20_000)}</p>`)),
  read('bombs/comments.html', () => html(`<p>They lied.</p>${'<!--'.repeat(100_000)}`)),
  read('bombs/many-posts.html', () => html('<li class="comment"><b>Al</b> <p>No.</p></li>'.repeat(500))),
  skipped('bombs/one-line.txt', /million characters/, () =>
    'They lied about the bridge. '.repeat((12 * MB) / 28),
  ),
  read('bombs/line.txt', () => 'They lied about the bridge. '.repeat(MB / 112)),
  read('bombs/one-word.txt', () => 'a'.repeat(MB)),
  skipped('bombs/short-lines.txt', /lines/, () => 'a\n'.repeat(MB)),
  read(
    'bombs/long-sentence.jsonl',
    () => `{"author":"Anna","text":"${'they lied about it and '.repeat(1_000)}"}\n`,
  ),
  read('bombs/long-word.jsonl', () => `{"author":"Anna","text":"${'a'.repeat(MB)}"}\n`),
  read(
    'bombs/many-ties.jsonl',
    () =>
      `{"author":"Anna","text":"${'The mayor is not to blame, but the council of Paris lied. '.repeat(6_000)}"}\n`,
  ),
  read(
    'bombs/many-ties-in-one.jsonl',
    () => `{"author":"Anna","text":"${'the mayor is to blame '.repeat(10_000)}"}\n`,
  ),
  read(
    'bombs/marks.jsonl',
    () => `{"author":"Anna","text":"${'a\u0300'.repeat(10)}${'\u0301'.repeat(100_000)}"}\n`,
  ),
  read('bombs/empty-lines.txt', () => `${PAGE}${'\n'.repeat(4 * MB)}.`),
  skipped('bombs/columns.csv', /./, () => `${'a,'.repeat(200_000)}b\n`),
  skipped('bombs/long-row.csv', /longer than a page/, () => `author,text\nAnna,"${'a'.repeat(70 * MB)}`),
  skipped('bombs/deep.json', /./, () => '['.repeat(100_000)),
  skipped('bombs/deep.jsonl', /./, () => `${'{"replies":['.repeat(50_000)}${']}'.repeat(50_000)}\n`),
  skipped(
    'bombs/laughs.xml',
    /./,
    () =>
      `<?xml version="1.0"?><!DOCTYPE disqus [<!ENTITY a "ha">${Array.from(
        { length: 20 },
        (_, at) => `<!ENTITY ${'a'.repeat(at + 2)} "${`&${'a'.repeat(at + 1)};`.repeat(10)}">`,
      ).join('')}]><disqus><post><message>&${'a'.repeat(21)};</message></post></disqus>`,
  ),
  skipped(
    'bombs/outside.xml',
    /./,
    () =>
      '<?xml version="1.0"?><!DOCTYPE disqus [<!ENTITY a SYSTEM "file:///etc/passwd">]><disqus><post><message>&a;</message></post></disqus>',
  ),
  read(
    'bombs/polluting.jsonl',
    () =>
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"author":"__proto__","text":"They lied."}\n',
  ),
];

/** Long runs of one sign, each of which has hung some program. */
const runs: readonly BadInput[] = [...'_#!a"@.(>-=*\\/?&'].map((sign, at) =>
  read(`runs/${at}.txt`, () => `${PAGE}\nAnna said on 4 May 2016 at 10:12\n${sign.repeat(32_000)}\n`),
);

/** Names that trouble shells, terminals, spreadsheets or other file systems; each holds a page. */
const names: readonly BadInput[] = [
  '-rf',
  '--help.txt',
  'dots..txt',
  'a b\tc.txt',
  'line\nbreak.txt',
  '\u001b[31mred\u001b[0m.txt',
  'right\u202etxt.exe',
  '=HYPERLINK("http:x").txt',
  '[x]{a,b}*?.txt',
  'back\\slash.txt',
  '<img src=x onerror=x>.html',
  'per%00cent.txt',
  'con.txt',
  '__proto__',
  `${'n'.repeat(251)}.txt`,
  'e\u0301.txt',
  'quote\'".txt',
  '$(touch x);`x`.txt',
].map((name) => read(`names/${name}`, () => PAGE));

const LINK = /link/;

/** What is no file, or leads elsewhere. */
const places: readonly BadInput[] = [
  {
    name: 'places/to-file',
    status: 'left_out',
    reason: LINK,
    make: (file) => symlinkSync('/etc/passwd', file),
  },
  {
    name: 'places/to-device.txt',
    status: 'left_out',
    reason: LINK,
    make: (file) => symlinkSync('/dev/zero', file),
  },
  { name: 'places/to-folder', status: 'left_out', reason: LINK, make: (file) => symlinkSync('/etc', file) },
  {
    name: 'places/to-itself',
    status: 'left_out',
    reason: LINK,
    make: (file) => symlinkSync('to-itself', file),
  },
  { name: 'places/up', status: 'left_out', reason: LINK, make: (file) => symlinkSync('..', file) },
  { name: 'places/nowhere.txt', status: 'left_out', reason: LINK, make: (file) => symlinkSync('gone', file) },
  {
    name: 'places/pipe.txt',
    status: 'skipped',
    reason: /not a regular file/,
    make: (file) => void execFileSync('mkfifo', [file]),
  },
];

/** Everything bad, a name each. */
export const BAD_INPUTS: readonly BadInput[] = [
  ...nothing,
  ...binary,
  ...broken,
  ...wrongEnding,
  ...bombs,
  ...runs,
  ...names,
  ...places,
];

/** Puts everything bad into a folder. */
export function makeBadInputs(folder: string, inputs: readonly BadInput[] = BAD_INPUTS): void {
  for (const { name, make } of inputs) {
    const file = path.join(folder, name.replace(/\/[^/]*$/, ''), name.slice(name.lastIndexOf('/') + 1));
    mkdirSync(path.dirname(file), { recursive: true });
    make(file);
  }
}
