import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { run, separatePaths } from '../../src/pipeline.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { filesNaming, type Searched, searchedFiles } from './name-search.ts';
import { NAMES, thread } from './named-thread.ts';

const KEY = 'an invented key of some length 0123';

const root = temporaryFolder();
let outputs: readonly Searched[] = [];

beforeAll(async () => {
  await writeFile(path.join(root, 'anna-lindqvist.csv'), thread());
  const out = path.join(root, 'report');
  await run(['seeds', path.join(root, 'anna-lindqvist.csv')], { out, pseudonymKey: Buffer.from(KEY) });
  outputs = await searchedFiles(out);
}, 120_000);

describe('a report with pseudonyms', () => {
  test('holds every kind of output, or there would be nothing to look through', () => {
    const endings = new Set(outputs.map(({ file }) => path.extname(file)));
    expect([...endings].sort()).toEqual(['.csv', '.html', '.json', '.md', '.svg', '.xlsx']);
    expect(
      outputs.find(({ file }) => file === 'comments.csv')?.text.match(/Reader[A-Z][a-z]{11}/g)?.length,
    ).toBeGreaterThan(100);
  });

  test.each(NAMES)('names %s nowhere', (name) => {
    expect(filesNaming(outputs, name)).toEqual([]);
  });

  test('names no commenter of the sample corpus', async () => {
    const authors = new Set<string>();
    for await (const page of separatePaths(['seeds']))
      if ('comments' in page)
        for (const { author } of page.comments) if (author !== null) authors.add(author);
    expect(authors.size).toBeGreaterThan(5);
    expect([...authors].filter((name) => filesNaming(outputs, name).length > 0)).toEqual([]);
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
