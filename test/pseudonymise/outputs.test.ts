import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run, separatePaths } from '../../src/pipeline.ts';

const KEY = 'an invented key of some length 0123';

/** Names that are tried, each spoken to and spoken of in the thread. */
const NAMES = [
  'Anna Lindqvist',
  "O'Neill-Brontë",
  'Ünal Özgür',
  '李小龙',
  'a.*(b|c)+$ [x',
  '=HYPERLINK("x")',
  '<img src=x onerror=1>',
  '__proto__',
  'Corvin99',
  '../../etc/passwd',
  '|pipe|`tick`',
  '😀 Smiler',
];

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** An export in which every name comments, is answered and is named; its file bears a name as well. */
const thread = (): string =>
  [
    'id,thread,author,text',
    ...NAMES.flatMap((name, at) => [
      [`a${at}`, 'by Anna Lindqvist', name, `I wrote this in May, says number ${at}.`],
      [
        `b${at}`,
        'by Anna Lindqvist',
        'May',
        `@${name}: no.\n${name} wrote:\n> yes\nThe government lied, ${name}.`,
      ],
      [
        `c${at}`,
        'by Anna Lindqvist',
        'Al',
        `Reply to ${name}\nThanks May, but ${name} is right about May and al dente.`,
      ],
    ]).map((row) => row.map((cell) => quoted(String(cell))).join(',')),
  ].join('\n');

let root = '';
/** Every file of the report as text: names and contents, sheets unpacked, entities of XML and JSON undone. */
let outputs: readonly { readonly file: string; readonly text: string }[] = [];

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'btl-names-'));
  await writeFile(path.join(root, 'anna-lindqvist.csv'), thread());
  const out = path.join(root, 'report');
  await run(['seeds', path.join(root, 'anna-lindqvist.csv')], { out, pseudonymKey: Buffer.from(KEY) });
  const files = await readdir(out, { recursive: true, withFileTypes: true });
  const read = files
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return { file: path.relative(out, file), text: undone(textOf(await readFile(file), entry.name)) };
    });
  outputs = await Promise.all(read);
}, 120_000);

afterAll(() => rm(root, { recursive: true }));

const textOf = (bytes: Buffer, name: string): string =>
  name.endsWith('.xlsx')
    ? Object.values(unzipSync(bytes))
        .map((part) => Buffer.from(part).toString('utf8'))
        .join('\n')
    : bytes.toString('utf8');

const undone = (text: string): string =>
  text
    .replaceAll('\\u003c', '<')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\\"', '"')
    .replaceAll('""', '"');

/** Whether a text holds a name as a word of its own, whatever its case. */
function holds(text: string, name: string): boolean {
  const [small, wanted] = [text.toLowerCase(), name.toLowerCase()];
  const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  for (let at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + 1))
    if (!isLetter(small[at - 1]) && !isLetter(small[at + wanted.length])) return true;
  return false;
}

describe('a report with pseudonyms', () => {
  test('holds every kind of output, or there would be nothing to look through', () => {
    const endings = new Set(outputs.map(({ file }) => path.extname(file)));
    expect([...endings].sort()).toEqual(['.csv', '.html', '.json', '.md', '.svg', '.xlsx']);
    expect(
      outputs.find(({ file }) => file === 'comments.csv')?.text.match(/Reader[A-Z][a-z]{11}/g)?.length,
    ).toBeGreaterThan(100);
  });

  test.each(NAMES)('names %s nowhere', (name) => {
    expect(
      outputs.filter(({ file, text }) => holds(text, name) || holds(file, name)).map(({ file }) => file),
    ).toEqual([]);
  });

  test('names no commenter of the sample corpus', async () => {
    const authors = new Set<string>();
    for await (const page of separatePaths(['seeds']))
      if ('comments' in page)
        for (const { author } of page.comments) if (author !== null) authors.add(author);
    expect(authors.size).toBeGreaterThan(5);
    const met = [...authors].filter((name) =>
      outputs.some(({ file, text }) => holds(text, name) || holds(file, name)),
    );
    expect(met).toEqual([]);
  });

  test('keeps the words May and al, and replaces May and Al where they are spoken to', () => {
    const comments = outputs.find(({ file }) => file === 'comments.csv')?.text ?? '';
    expect(comments).toContain('I wrote this in May, says');
    expect(comments).toContain('is right about May and al dente');
    expect(comments).toMatch(/Thanks Reader[A-Z][a-z]{11}, but Reader/);
    expect(comments).not.toMatch(/Thanks May|@May/);
  });

  test('holds nothing of the key, and tells how far pseudonyms go', () => {
    const forms = [KEY, Buffer.from(KEY).toString('hex'), Buffer.from(KEY).toString('base64')];
    expect(outputs.filter(({ text }) => forms.some((form) => text.includes(form)))).toEqual([]);
    expect(outputs.find(({ file }) => file === 'summary.md')?.text).toMatch(
      /Pseudonyms do not hide.*search the web/,
    );
    expect(outputs.find(({ file }) => file === 'run.json')?.text).toContain('"pseudonymise": true');
  });
});
