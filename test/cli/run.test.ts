import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderContents } from '../folder-contents.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { btl } from './btl.ts';

const root = temporaryFolder();

test('the main job writes the report that is committed, and the same bytes each time', async () => {
  const committed = await folderContents('reports');
  for (const out of ['first', 'second']) {
    const { status, stderr } = btl(['run', 'seeds', '-o', path.join(root, out)]);
    expect(stderr).toMatch(
      /\d+ pages, \d+ comments\. The report is in .*:\n {2}report\.html {4}open this first: /,
    );
    expect(status).toBe(0);
    expect(await folderContents(path.join(root, out))).toEqual(committed);
  }
});

test('bad inputs are skipped with their reasons, all else is reported, and the exit status is 3', async () => {
  const folder = path.join(root, 'mixed');
  await mkdir(folder);
  const seed = (await readdir('seeds')).filter((name) => name.endsWith('.txt')).sort()[0] as string;
  await writeFile(path.join(folder, 'good.txt'), await readFile(path.join('seeds', seed)));
  await writeFile(path.join(folder, 'empty.txt'), '');
  await writeFile(path.join(folder, 'binary.txt'), Buffer.from('GIF89a\0\0\0'));
  await writeFile(path.join(folder, 'locked.txt'), 'nobody may read this');
  await chmod(path.join(folder, 'locked.txt'), 0o000);
  // The superuser may read everything, so a pipe stands in for the unreadable file.
  const unreadable = process.getuid?.() === 0 ? 'pipe' : 'locked.txt';
  if (unreadable === 'pipe') {
    execFileSync('mkfifo', [path.join(folder, 'pipe')]);
    await rm(path.join(folder, 'locked.txt'));
  }

  const out = path.join(root, 'mixed-report');
  const { status, stderr } = btl(['run', folder, '-o', out]);
  expect(status).toBe(3);
  const pages = await readFile(path.join(out, 'pages.csv'), 'utf8');
  const summary = await readFile(path.join(out, 'summary.md'), 'utf8');
  for (const name of ['empty.txt', 'binary.txt', unreadable]) {
    expect(stderr).toContain(`skipped ${name}: It `);
    expect(pages).toMatch(new RegExp(`${name},skipped,.*It `));
    expect(summary).toContain(name);
  }
  expect(pages).toMatch(/good\.txt,(?!skipped)/);
});

test('of the formats only those asked for are written, named and recorded', async () => {
  const out = path.join(root, 'chosen');
  const { status, stderr } = btl([
    'run',
    'seeds',
    '-o',
    out,
    '--format',
    'csv, xlsx',
    '--separator',
    'semicolon',
  ]);
  expect(status).toBe(0);
  const files = await readdir(out);
  expect(files.filter((name) => !name.endsWith('.csv')).sort()).toEqual([
    'COLUMNS.md',
    'codebook.json',
    'comments.xlsx',
    'datapackage.json',
    'run.json',
  ]);
  expect(await readFile(path.join(out, 'comments.csv'), 'utf8')).toMatch(/^\uFEFFcomment_id;page_id;/);
  expect(stderr).toMatch(/^ {2}comments\.xlsx {2}open this first: /m);
  expect(stderr).not.toMatch(/summary\.md|report\.html/);
  const run = JSON.parse(await readFile(path.join(out, 'run.json'), 'utf8')) as { options: unknown };
  expect(run.options).toEqual({ formats: 'xlsx,csv', bom: true, separator: 'semicolon' });
  // What was chosen is a report too, so the next may take its place.
  expect(btl(['run', 'seeds', '-q', '-o', out, '--format', 'md']).status).toBe(0);
  expect(await readdir(out)).toEqual(['pages', 'run.json', 'summary.md']);
});

test('a format that there is not is wrong usage, and the nearest is named', () => {
  const { status, stderr } = btl(['run', 'seeds', '-o', path.join(root, 'none'), '--format', 'csv,xslx']);
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /unknown format "xslx", did you mean "xlsx"\?; the formats are md, html, xlsx, csv, charts/,
  );
});

test('with --quiet nothing is said', () => {
  const { status, stdout, stderr } = btl(['run', 'seeds', '-q', '-o', path.join(root, 'quiet')]);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('a folder that holds something else is not replaced', async () => {
  const folder = path.join(root, 'thesis');
  await mkdir(folder);
  await writeFile(path.join(folder, 'chapter-1.txt'), 'two years of work');
  const { status, stderr } = btl(['run', 'seeds', '-o', folder]);
  expect(status).toBe(1);
  expect(stderr).toContain('thesis');
  expect(await readFile(path.join(folder, 'chapter-1.txt'), 'utf8')).toBe('two years of work');
});
