import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { btl } from './btl.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'btl-codebook-'));
});

afterAll(() => rm(folder, { recursive: true }));

test('a codebook is started, checked and used, and never overwritten', async () => {
  const file = path.join(folder, 'mine.yml');
  expect(btl(['codebook', 'init', file]).status).toBe(0);
  const check = btl(['codebook', 'check', file]);
  expect(check.stdout).toMatch(
    /is fine: conspiracy, blame, no_fly_zone; rules: \d+, examples that hold: \d+\./,
  );
  expect(check.status).toBe(0);

  const again = btl(['codebook', 'init', file]);
  expect(again.status).toBe(1);
  expect(again.stderr).toContain('it exists already');
  expect(btl(['codebook', 'show', file]).stdout).toContain('Use when:');
});

test('three changed lines change what is coded', async () => {
  const file = path.join(folder, 'humour.yml');
  await writeFile(
    file,
    `codebook: 1
title: Laughter
codes:
  laughter:
    title: Laughter
    definition: The comment laughs.
    use_when: Laughter is written out.
    not_when: Something is only funny.
    values:
      written: {definition: Laughter in letters., present: true}
    rules:
      - id: lol
        value: written
        reason: It is how laughter is typed.
        any: [lol|haha*]
`,
  );
  const { stdout, stderr } = btl(['code', '--codebook', file], { input: '{"id":"1","text":"Well hahaha."}' });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout).codings).toMatchObject([{ code: 'laughter', rule: 'lol', evidence: 'hahaha' }]);
});

test('an error is told with file, line, column and the mend', async () => {
  const file = path.join(folder, 'broken.yml');
  expect(btl(['codebook', 'init', file]).status).toBe(0);
  const source = await readFile(file, 'utf8');
  await writeFile(file, source.replace(/^( {4})title:/m, '$1titel:'));
  const line = source.slice(0, source.search(/^ {4}title:/m)).split('\n').length;
  const { status, stderr } = btl(['codebook', 'check', file]);
  expect(status).toBe(2);
  expect(stderr).toContain(`broken.yml:${line}:5 unknown key "titel", did you mean "title"?`);
});
