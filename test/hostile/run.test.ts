import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { visible } from '../../src/text/visible.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { BAD_INPUTS, makeBadInputs } from './bad-inputs.ts';

const LARGEST_MEMORY_MB = 512;

interface PageRow {
  readonly path: string;
  readonly status: string;
  readonly reason: string;
}

const root = temporaryFolder();
let status: number | null = null;
let memoryMb = 0;
let stderr = '';
let rows: PageRow[] = [];

beforeAll(() => {
  const pages = path.join(root, 'pages');
  mkdirSync(pages);
  makeBadInputs(pages);
  const usage = path.join(root, 'usage');
  const run = spawnSync(
    process.execPath,
    [
      // What Node would take by itself grows with the machine.
      '--max-old-space-size=300',
      '--require',
      path.resolve('test/hostile/usage.cjs'),
      path.resolve('dist/cli/main.js'),
      ...['run', pages, '-o', path.join(root, 'out', 'report'), '--format', 'csv'],
    ],
    { encoding: 'utf8', env: { ...process.env, BTL_TEST_USAGE: usage }, maxBuffer: 1 << 26 },
  );
  ({ status, stderr } = run);
  memoryMb = JSON.parse(readFileSync(usage, 'utf8')).memory / 1024;
  rows = parse(readFileSync(path.join(root, 'out', 'report', 'pages.csv')), { columns: true, bom: true });
}, 300_000);

/** The rows of one input, or of the pages and rows inside it; tables show what cannot be printed. */
const rowsOf = (name: string): PageRow[] =>
  rows.filter((row) => {
    const shown = row.path.replace(/^'(?=[=+@-])/, '');
    return [name, visible(name)].some(
      (each) => shown.startsWith(each) && /^(?:$|[^\w.])/.test(shown.slice(each.length)),
    );
  });

describe('a folder of bad inputs', () => {
  test('ends with a report, and says by its exit status that some were skipped', () => {
    expect(BAD_INPUTS.length).toBeGreaterThan(100);
    expect(stderr).not.toMatch(/should not have happened|The program failed/);
    expect(status).toBe(3);
  });

  test.each(BAD_INPUTS.map((input) => [input.name.slice(0, 60), input] as const))(
    '%j is counted, or listed with its reason',
    (_, input) => {
      const own = rowsOf(input.name);
      expect(own.map((row) => row.status)).toContain(input.status);
      if (input.reason !== undefined)
        expect(own.map(({ reason }) => reason).join('\n')).toMatch(input.reason);
    },
  );

  test('never takes more memory than a small machine has', () => {
    expect(memoryMb).toBeGreaterThan(50);
    expect(memoryMb).toBeLessThan(LARGEST_MEMORY_MB);
  });

  test('writes into the output folder and nowhere else', () => {
    expect(readdirSync(path.join(root, 'out'))).toEqual(['report']);
    expect(readdirSync(root).sort()).toEqual(['out', 'pages', 'usage']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('reads nothing that a link or an entity leads to', () => {
    const passwd = readFileSync('/etc/passwd', 'utf8').split('\n')[0] ?? '';
    for (const name of readdirSync(path.join(root, 'out', 'report')))
      if (/\.(csv|json|md)$/.test(name))
        expect(readFileSync(path.join(root, 'out', 'report', name), 'utf8')).not.toContain(passwd);
  });

  test('says nothing that could steer a terminal', () => {
    expect(stderr.replaceAll('\n', '')).not.toMatch(/(?![\u200c\u200d])[\p{Cc}\p{Cf}]/u);
  });
});
