import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { btl } from './btl.ts';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'btl-run-'));
});

afterAll(() => rm(root, { recursive: true }));

/** Every file of a folder with its bytes. */
async function contents(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.set(path.relative(folder, file), (await readFile(file)).toString('latin1'));
  }
  return files;
}

test('the main job writes the report that is committed, and the same bytes each time', async () => {
  const committed = await contents('reports');
  for (const out of ['first', 'second']) {
    const { status, stderr } = btl(['run', 'seeds', '-o', path.join(root, out)]);
    expect(stderr).toMatch(/\d+ pages, \d+ comments\. The report is in /);
    expect(status).toBe(0);
    expect(await contents(path.join(root, out))).toEqual(committed);
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
