import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReportFile } from '../../src/report/report-file.ts';
import { FORMATS, type Format } from '../../src/report/report-options.ts';
import { type Corpus, codebook, corpus, page } from './corpus.ts';
import { buildReport } from './make-report.ts';

const build = (of: Corpus, bom = false, formats: readonly Format[] = FORMATS): Promise<ReportFile[]> =>
  buildReport(of, codebook, { formats, csv: { bom, separator: 'comma' } }, { bom });

const contentOf = (files: readonly ReportFile[], name: string): string => {
  const file = files.find((each) => each.path === name);
  if (typeof file?.content !== 'string') throw new Error(`${name} is missing`);
  return file.content;
};

let files: ReportFile[] = [];

beforeAll(async () => {
  files = await build(corpus);
});

/** report.html without its style, script and policy, which lie in src; run.json without the hash of the file. */
const withoutAssets = (content: string): string =>
  content
    .replace(
      /(?<=<style>).*?(?=<\/style>)|(?<=<script>).*?(?=<\/script>)|(?<=Policy" content=").*?(?=")/gs,
      '…',
    )
    .replace(/(?<="report.html",\s+"sha256": ")\w+/, '…');

test('the whole report is as it was read and found good', async () => {
  expect(files.map((file) => file.path)).toMatchInlineSnapshot(`
    [
      "summary.md",
      "pages/p-ferry-vote-0a1b2c3d.md",
      "pages/p-ferry-vote-again-0a1b2c3d.md",
      "pages/p-harbour-fair-0a1b2c3d.md",
      "pages/p-hostile-0a1b2c3d.md",
      "report.html",
      "comments.xlsx",
      "comments.csv",
      "codings.csv",
      "targets.csv",
      "quotations.csv",
      "articles.csv",
      "pages.csv",
      "keyness.csv",
      "co-occurrence.csv",
      "datapackage.json",
      "codebook.json",
      "COLUMNS.md",
      "charts/themes-by-page.svg",
      "charts/themes-by-page.vl.json",
      "charts/targets-by-attitude.svg",
      "charts/targets-by-attitude.vl.json",
      "charts/theme-by-target.svg",
      "charts/theme-by-target.vl.json",
      "charts/co-occurrence.svg",
      "charts/co-occurrence.vl.json",
      "charts/sentiment-by-theme.svg",
      "charts/sentiment-by-theme.vl.json",
      "charts/comments-over-time.svg",
      "charts/comments-over-time.vl.json",
      "run.json",
    ]
  `);
  for (const { path: name, content } of files) {
    if (typeof content !== 'string') continue;
    await expect(withoutAssets(content)).toMatchFileSnapshot(path.join('output', 'small-corpus', name));
  }
});

test('the same corpus gives the same bytes', async () => {
  expect(await build(corpus)).toEqual(files);
});

test('an article of which an export knows the headline alone has no tone, and not that of no words', async () => {
  const held = page('export', { headline: 'Ferry goes', body: '' }, [{ text: 'Late again.' }]);
  const pages = [{ ...held, codedArticles: held.codedArticles.map((each) => ({ ...each, wordCount: 0 })) }];
  const made = await build({ pages, problems: [], reprints: new Map() }, false, ['csv', 'md']);
  expect(contentOf(made, 'articles.csv').split('\n')[1]).toMatch(/"Ferry goes","By A. Gull",,0,,1,$/);
  const name = made.find((file) => file.path.startsWith('pages/'))?.path ?? '';
  expect(contentOf(made, name)).toContain('): no words, 1 comment.');
});

test('the date of a comment stands as printed; a count of seconds as the date that it is', async () => {
  const said = [
    { text: 'Late again.', author: 'Tom', date: '12.05.2016', at: '2016-05-12' },
    { text: 'And again.', author: 'Ann', date: '1719820620', at: '2024-07-01T07:57:00Z' },
  ];
  const made = await build({ pages: [page('export', {}, said)], problems: [], reprints: new Map() }, false, [
    'md',
  ]);
  const report = contentOf(made, 'pages/p-export-0a1b2c3d.md');
  expect(report).toContain('**Tom**, 12.05.2016');
  expect(report).toContain('**Ann**, 2024-07-01T07:57:00Z');
});

test('comments that exports count and do not hold are summed up, and rows of files are told from files', async () => {
  const pages = [5, undefined, 28].map((notHeld, at) => {
    const held = page(`export-${at}`, {}, [{ text: 'Late again.' }]);
    return { ...held, page: { ...held.page, ...(notHeld !== undefined && { notHeld }) } };
  });
  const problems = ['notes.md', 'rows.csv:7'].map(
    (path) => ({ path, status: 'left_out', reason: 'No.' }) as const,
  );
  const summary = async (of: Partial<Corpus>) =>
    contentOf(await build({ pages, problems, reprints: new Map(), ...of }, false, ['md']), 'summary.md');
  expect(await summary({})).toContain(
    '- 33 comments are missing on 2 pages: the export counts them and does not hold them. No figure knows of them: ',
  );
  expect(await summary({})).toContain('- Two files, or rows of files, were left out, being no pages:');
  const whole = await summary({ pages: pages.slice(1, 2), problems: problems.slice(0, 1) });
  expect(whole).not.toContain('missing');
  expect(whole).toContain('- One file was left out, being no page:');
});

const choices: readonly (readonly [string, readonly Format[]])[] = [
  ['every format', FORMATS],
  ...FORMATS.map((format) => [`${format} and md`, [format, 'md']] as const),
];

test.each(choices)('with %s, every link inside the report leads somewhere', async (_, formats) => {
  const files = await build(corpus, false, formats);
  const anchors = new Map(
    files.map(({ path: name, content }) => [
      name,
      new Set(
        String(content)
          .match(/(?<=^#+ )\S+$/gm)
          ?.map((slug) => `#${slug}`),
      ),
    ]),
  );
  let links = 0;
  for (const { path: from, content } of files.filter((file) => file.path.endsWith('.md'))) {
    // Code spans hold what pages say, and no links.
    const prose = String(content).replace(/(?<![`\\])(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '');
    for (const [, to = ''] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (to.startsWith('http')) throw new Error(`${from} links to ${to}`);
      const [file = '', anchor] = to.split(/(?=#)/);
      const name =
        file === '' || file.startsWith('#') ? from : path.posix.join(path.posix.dirname(from), file);
      expect([...anchors.keys()]).toContain(name);
      const place = to.startsWith('#') ? to : anchor;
      if (place !== undefined) expect(anchors.get(name)).toContain(place);
      links += 1;
    }
  }
  expect(links).toBeGreaterThan(20);
});

test.each([
  ['csv', /^(?:[\w-]+\.csv|(?:datapackage|codebook)\.json|COLUMNS\.md|run\.json)$/],
  ['md', /\.md$|^run\.json$/],
  ['charts', /^charts\/|^run\.json$/],
] as const)('%s alone brings its own files and run.json, the same as among all', async (format, paths) => {
  const chosen = await build(corpus, false, [format]);
  expect(chosen.map((file) => file.path)).toEqual(
    files
      .filter(({ path: name }) => paths.test(name) && (format !== 'md' || name !== 'COLUMNS.md'))
      .map((file) => file.path),
  );
  for (const file of chosen.filter(({ path: name }) => /^(?:charts|pages)\/|\.csv$/.test(name))) {
    expect(files).toContainEqual(file);
  }
});

describe('a corpus with nothing in it', () => {
  test.each([
    ['no pages', []],
    ['a page without comments', [page('alone', { headline: 'Alone', body: 'Nobody said a word.' }, [])]],
    ['a page with nothing at all', [page('blank', {}, [])]],
  ])('%s', async (_, pages) => {
    const empty = await build({ pages, problems: [], reprints: new Map() });
    const summary = contentOf(empty, 'summary.md');
    expect(summary).toMatch(/no comments/);
    expect(summary).not.toMatch(/NaN|undefined|null|Infinity/);
    expect(empty.map((file) => file.path)).not.toContain('charts/themes-by-page.svg');
    expect(contentOf(empty, 'comments.csv').split('\n')).toHaveLength(2);
  });
});

test('the byte order mark stands before every CSV file and nowhere else', async () => {
  for (const { path: name, content } of await build(corpus, true)) {
    expect([name, String(content).startsWith('\uFEFF')]).toEqual([name, name.endsWith('.csv')]);
  }
  for (const { content } of files) expect(String(content)).not.toMatch(/^\uFEFF/);
});

test('run.json names every other file with its hash, and no place of this machine', () => {
  const run = JSON.parse(contentOf(files, 'run.json')) as { files: { path: string }[] };
  expect(run.files.map((file) => file.path)).toEqual(files.map((file) => file.path).slice(0, -1));
  expect(contentOf(files, 'run.json')).not.toContain(process.cwd());
});

test('names that look like markup stay names, in charts as in prose', async () => {
  const name = '</text><script>"&\0[x](y) | `z`';
  const said = { text: `${name} did it`, targets: [[name, name, 'person', 'neg', 'intent']] } as const;
  const odd = await build({
    pages: [page('odd', { headline: name }, [said])],
    problems: [],
    reprints: new Map(),
  });
  for (const { path: file, content } of odd.filter(
    ({ path: each }) => !/\.(?:csv|html|xlsx|json)$/.test(each),
  )) {
    expect(String(content), file).not.toMatch(/[^\\]<\/?script|\0/);
    if (file.endsWith('.md')) expect(String(content), file).not.toMatch(/[^\\]\[x\]\(y\)/);
  }
  expect(contentOf(odd, 'charts/targets-by-attitude.svg')).toContain('&lt;/text&gt;&lt;script&gt;"&amp;␀');
});
