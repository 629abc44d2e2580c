import { expect, test } from 'vitest';
import { readFolder } from '../exports/read-folder.ts';

const CRLF = (lines: readonly string[]): string => lines.join('\r\n');

const quotedPrintable = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte > 126 || byte === 0x3d
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('')
    .replace(/(.{60})(?=.)/g, (line) => (/=.?$/.test(line) ? line : `${line}=\r\n`));

interface Part {
  readonly id?: string;
  readonly type?: string;
  readonly encoding?: string;
  readonly body: string;
}

const message = (...parts: readonly Part[]): string =>
  CRLF([
    'From: <Saved by a browser>',
    'Snapshot-Content-Location: https://example.org/ferry',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----Part(1)----"',
    '',
    '',
    ...parts.flatMap(({ id, type = 'text/html', encoding = 'quoted-printable', body }) => [
      '------Part(1)----',
      `Content-Type: ${type}`,
      ...(id === undefined ? [] : [`Content-ID: <${id}>`]),
      `Content-Transfer-Encoding: ${encoding}`,
      'Content-Location: https://example.org/ferry',
      '',
      body,
    ]),
    '------Part(1)------',
    '',
  ]);

const frame = (id: string): string => `<iframe title="x" src="cid:${id}" width="9"></iframe>`;
const THREAD = Array.from({ length: 12 }, (_, at) => `<li>Reader ${at} says so.</li>`).join('');

test('a page saved by a browser: its own words, by quoted-printable and by base64', async () => {
  const html =
    '<html><body><p>The café = late — as ever, so they all say, and no one can tell why it is.</p></body></html>';
  const { pages, problems } = await readFolder({
    'a.mhtml': message(
      { body: quotedPrintable(html) },
      { type: 'image/png', encoding: 'base64', body: 'iVBORw0KGgo=' },
    ),
    'b.mht': message({
      type: 'text/html; charset="utf-8"',
      encoding: 'base64',
      body: Buffer.from(html).toString('base64'),
    }),
  });
  expect(problems).toEqual([]);
  expect(pages.map(({ path, url, text, encoding }) => [path, url, text, encoding])).toEqual(
    ['a.mhtml', 'b.mht'].map((path) => [
      path,
      'https://example.org/ferry',
      'The café = late — as ever, so they all say, and no one can tell why it is.',
      'utf-8',
    ]),
  );
});

test('comments in a frame are read where the frame stands; small frames are not', async () => {
  const { pages } = await readFolder({
    'a.mhtml': message(
      {
        body: quotedPrintable(
          `<html><body><p>Article.</p>${frame('outer')}${frame('ad')}<p>Foot.</p></body></html>`,
        ),
      },
      { id: 'ad', body: '<html><body>Buy now.</body></html>' },
      {
        id: 'outer',
        body: quotedPrintable(
          `<html><head><title>Service</title></head><body>${frame('inner')}</body></html>`,
        ),
      },
      { id: 'inner', body: quotedPrintable(`<body class="x"><ol>${THREAD}</ol>${frame('outer')}</body>`) },
    ),
  });
  const lines = pages[0]?.text.split(/\n+/) ?? [];
  expect(lines[0]).toBe('Article.');
  expect(lines.slice(1, -1)).toHaveLength(12);
  expect(lines.at(-1)).toBe('Foot.');
});

test('a message without a page is skipped, and a text that begins like one is a text', async () => {
  const { pages, problems } = await readFolder({
    'a.mhtml': message({ type: 'text/css', body: 'p { color: red }' }),
    'b.txt': 'Note: the ferry\nMIME-Version: is late\n\nSo it is.',
  });
  expect(pages.map(({ path }) => path)).toEqual(['b.txt']);
  expect(problems.map(({ path, reason }) => [path, reason])).toEqual([
    ['a.mhtml', 'It is a saved page whose HTML is missing.'],
  ]);
});
