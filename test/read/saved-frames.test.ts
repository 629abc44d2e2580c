import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { isProblem } from '../../src/model/problem.ts';
import { findInputs } from '../../src/read/inputs/find-inputs.ts';
import { readPages } from '../../src/read/read-pages.ts';
import { pageOfFolder } from '../../src/read/saved-frames.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const root = temporaryFolder();
const write = (name: string, content: string): void => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), content);
};
const html = (body: string): string => `<html><head><title>T</title></head><body>${body}</body></html>`;
const THREAD = Array.from({ length: 12 }, (_, at) => `<li>Reader ${at} says so.</li>`).join('');

async function read(named: string) {
  const [pages, problems] = [new Map<string, string>(), new Map<string, string>()];
  for await (const met of readPages(await findInputs([path.join(root, named)]))) {
    if (isProblem(met)) problems.set(met.path, met.reason);
    else pages.set(met.path, met.text);
  }
  return { pages, problems };
}

/** How often a reader speaks in a text. */
const readers = (text: string | undefined): number => text?.match(/Reader \d+ says so\./g)?.length ?? 0;

beforeAll(() => {
  write(
    'saved/A day.html',
    html(
      '<p>Article.</p><iframe src="./A%20day_files/talk.html?x=1#y"></iframe><iframe src="./A%20day_files/ad.html"></iframe><p>Foot.</p>',
    ),
  );
  write('saved/A day_files/talk.html', html('<iframe src="./talk(1).html"></iframe>'));
  write('saved/A day_files/talk(1).html', html(`<ul>${THREAD}</ul>`));
  write('saved/A day_files/ad.html', html('<a href="x">Buy boats now.</a>'));
  write('saved/A day_files/style.css', 'p { color: red }');
  write(
    'hostile/a.html',
    html(
      '<p>Article.</p><iframe src="../secret/talk.html"></iframe><iframe src="a_files/../../secret/talk.html"></iframe><iframe src="a_files/out/talk.html"></iframe>',
    ),
  );
  write('hostile/a_files/x.css', '');
  write('secret/talk.html', html(`<ul>${THREAD}</ul>`));
  symlinkSync(path.join(root, 'secret'), path.join(root, 'hostile/a_files/out'));
});
test.each(['saved', 'saved/*.html', 'saved/**/*.html'])(
  'frames of a page that a browser saved whole are read where they stand: %s',
  async (named) => {
    const { pages } = await read(named);
    expect([...pages.keys()]).toEqual(['A day.html']);
    const lines = pages.get('A day.html')?.split(/\n+/) ?? [];
    expect([lines[0], lines.at(-1), lines.length]).toEqual(['Article.', 'Foot.', 14]);
  },
);

test('the folder of a page is left out with its reason, and read where it is named', async () => {
  const { problems } = await read('saved');
  expect([...problems]).toEqual([['A day_files', expect.stringMatching(/frames of A day\.html/)]]);
  const named = await read('saved/A day_files');
  expect([...named.pages.keys()]).toEqual(['ad.html', 'talk(1).html']);
  expect(named.problems.get('style.css')).toMatch(/^It is a picture, a style or a program/);
});

test('a page gets at nothing outside its folder', async () => {
  const { pages } = await read('hostile');
  expect(pages.get('a.html')).toBe('Article.');
});

test('frames that a page holds within itself', async () => {
  const escaped = html(`<ul>${THREAD}</ul>`).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  write('single/a.html', html(`<p>Article.</p><iframe srcdoc="${escaped}"></iframe>`));
  const { pages } = await read('single');
  expect(readers(pages.get('a.html'))).toBe(12);
});

test('a frame that stands twice is read once, and one that holds itself does not go on for ever', async () => {
  const frame = '<iframe src="a_files/talk.html"></iframe>';
  write('twice/a.html', html(`<p>Article.</p>${frame}${frame}`));
  write('twice/a_files/talk.html', html(`<ul>${THREAD}</ul><iframe src="talk.html"></iframe>`));
  const { pages } = await read('twice');
  expect(readers(pages.get('a.html'))).toBe(12);
});

test.each([
  ['A day_files', 'A day.html'],
  ['A day-Dateien', 'A day.htm'],
  ['A day_archivos', 'A day.html'],
  ['A day.files', 'A day.html'],
  ['A day_html', undefined],
  ['A night_files', undefined],
])('%s belongs to %s', (folder, page) => {
  const beside = new Set([folder.includes('Dateien') ? 'A day.htm' : 'A day.html', 'B.html']);
  expect(pageOfFolder(folder, beside)).toBe(page);
});
