import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { btl } from './btl.ts';

const folder = temporaryFolder();

test('a codebook is started, checked and used, and never overwritten', () => {
  const file = path.join(folder, 'mine.yml');
  expect(btl(['codebook', 'init', file]).status).toBe(0);
  const check = btl(['codebook', 'check', file]);
  expect(check.stdout).toMatch(
    /is fine: conspiracy, blame, no_fly_zone, humour; rules: \d+, examples that hold: \d+\./,
  );
  expect(check.status).toBe(0);
  const coded = btl(['code', '--codebook', file], { input: '{"id":"1","text":"Well hahaha."}' });
  expect(JSON.parse(coded.stdout).codings).toMatchObject([{ code: 'humour', evidence: 'hahaha' }]);

  const again = btl(['codebook', 'init', file]);
  expect(again.status).toBe(1);
  expect(again.stderr).toContain('it exists already');
  expect(btl(['codebook', 'show', file]).stdout).toContain('Use when:');
});

test('what the starter offers in comments can be used', async () => {
  const file = path.join(folder, 'starter.yml');
  btl(['codebook', 'init', file]);
  const starter = await readFile(file, 'utf8');
  expect(starter.split('\n')[0]).toBe('# yaml-language-server: $schema=codebook.schema.json');
  expect(JSON.parse(await readFile(path.join(folder, 'codebook.schema.json'), 'utf8'))).toHaveProperty(
    'properties.codes',
  );
  const lines = starter.split('\n').map((line) => line.replace(/^# (?=[a-z_]+:$| {2})(?! {2}btl)/, ''));
  await writeFile(file, lines.join('\n'));
  const { status, stdout, stderr } = btl(['codebook', 'check', file]);
  expect(stderr.split('\n').filter((line) => line.startsWith(file))).toEqual([]);
  expect(status).toBe(0);
  expect(stdout).toContain('humour');
});

test('--full writes the default codes out whole, and they code as the default does', () => {
  const file = path.join(folder, 'full.yml');
  expect(btl(['codebook', 'init', '--full', file]).status).toBe(0);
  const input = '{"id":"1","text":"The council wrecked the bus service. It was rigged from the start."}';
  expect(btl(['code', '--codebook', file], { input }).stdout).toBe(btl(['code'], { input }).stdout);
});

test('of a full copy nothing is noted but what was changed in it', async () => {
  const file = path.join(folder, 'copied.yml');
  expect(btl(['codebook', 'init', '--full', file]).status).toBe(0);
  expect(btl(['codebook', 'check', file]).stderr).toBe('');
  const source = await readFile(file, 'utf8');
  const rule = '      - { id: mine, value: cause, reason: Mine., any: [ruined the lot, <ruin> the lot] }\n';
  await writeFile(file, source.replace(/^ {2}blame:.*?^ {4}rules:\n/ms, `$&${rule}`));
  const { stderr } = btl(['codebook', 'check', file]);
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(
      /copied\.yml:\d+:\d+ note: finds nothing that "<ruin> the lot" beside it does not find$/,
    ),
  ]);
});

test('examples that fail are told with their place and the reason', async () => {
  const file = path.join(folder, 'wrong.yml');
  await writeFile(
    file,
    `extends: default
codes:
  rain:
    definition: It rains.
    values: {yes: {definition: It does., present: true}}
    rules:
      - {id: rains, any: [rain], examples: [It never rains.]}
`,
  );
  const { status, stderr } = btl(['codebook', 'check', file]);
  expect(stderr).toContain(
    `${file}:7:45 rains: "It never rains.": It is not coded: none of its patterns stands in it.`,
  );
  expect(status).toBe(2);
});

test('a dictionary becomes a codebook that passes the check', async () => {
  const dictionary = path.join(folder, 'mood.dic');
  const made = path.join(folder, 'mood.yml');
  await writeFile(
    dictionary,
    Buffer.from('%\r\n1\tGood mood\r\n%\r\ncaf\xe9*\t1\r\nfine\t1\r\nfine\t1\r\n', 'latin1'),
  );
  const { status, stderr } = btl(['codebook', 'import', dictionary, '-o', made]);
  expect(stderr).toContain(`${dictionary}:6: "fine" stands in "Good mood" already, since line 5`);
  expect(stderr).toContain(`${dictionary}: 1 codes, 2 entries, in ${made}.`);
  expect(status).toBe(0);
  expect(btl(['codebook', 'check', made]).stdout).toContain('is fine: good_mood; rules: 1');
  const { stdout } = btl(['code', '--codebook', made], { input: '{"id":"1","text":"In the cafés."}' });
  expect(JSON.parse(stdout).codings).toMatchObject([
    { code: 'good_mood', value: 'present', evidence: 'cafés' },
  ]);
  expect(btl(['codebook', 'import', dictionary]).stdout).toBe(await readFile(made, 'utf8'));
});

test('diff tells what a change of the codebook does', async () => {
  const file = path.join(folder, 'less.yml');
  await writeFile(
    file,
    'extends: default\nchange: {conspiracy: {rules_off: [theory-word], threshold: 30}}\n',
  );
  const comments = path.join(folder, 'comments.jsonl');
  const texts = [
    'The vote on the stadium was rigged from the start and the council was in on it.',
    'Nice weather for a walk today.',
  ];
  await writeFile(
    comments,
    texts.map((text, index) => `${JSON.stringify({ id: `x${index}`, author: 'ann', text })}\n`).join(''),
  );
  const { stdout, status } = btl(['codebook', 'diff', 'default', file, comments]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^2 comments; 1 of them changes\.$/m);
  expect(stdout).toMatch(/^conspiracy: threshold 1 -> 30; gone rules: theory-word$/m);
  expect(stdout).toMatch(/^conspiracy = endorse +1 -> 0 +\+0 -1$/m);
  expect(stdout).toMatch(/^ {2}- endorse by .+: ".*rigged.*"$/m);
  const json = JSON.parse(btl(['codebook', 'diff', 'default', file, comments, '--json']).stdout);
  expect(json.moved).toMatchObject([
    { code: 'conspiracy', lost: ['endorse'], gained: [], text: texts[0], after: [] },
  ]);
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
  expect(btl(['codebook', 'init', '--full', file]).status).toBe(0);
  const source = await readFile(file, 'utf8');
  await writeFile(file, source.replace(/^( {4})title:/m, '$1titel:'));
  const line = source.slice(0, source.search(/^ {4}title:/m)).split('\n').length;
  const { status, stderr } = btl(['codebook', 'check', file]);
  expect(status).toBe(2);
  expect(stderr).toContain(`broken.yml:${line}:5 unknown key "titel", did you mean "title"?`);
});
