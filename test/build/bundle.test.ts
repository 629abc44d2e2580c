import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const node = (...args: string[]): string => execFileSync(process.execPath, args, { encoding: 'utf8' });

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/\bfrom ?["'`]([^"'`]+)["'`]/g)].flatMap(([, from]) => from ?? []);

test('the library is a few large files, and the command one that needs no other but its chunks', () => {
  const own = importsOf('dist/index.js').filter((from) => from.startsWith('.'));
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((from) => !from.startsWith('./chunks/'))).toEqual([]);
  expect(importsOf('dist/cli/main.js').filter((from) => !from.startsWith('node:'))).toEqual([]);
});

test('an error of the library that a script does not catch is told in a few lines', () => {
  const script = "import('./dist/index.js').then(({ readCodebook }) => readCodebook('no-such-file.yml'))";
  const { stderr, status } = spawnSync(process.execPath, ['--eval', script], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('no-such-file.yml: There is no such file.');
  expect(stderr.length).toBeLessThan(4_000);
});

test('the licences of the packages in them go with them', () => {
  const licences = readFileSync('dist/LICENCES.txt', 'utf8').split('\n---\n\n');
  expect(licences.map((each) => each.split(' ')[0])).toEqual(
    expect.arrayContaining(['csv-stringify', 'eld', 'wink-eng-lite-web-model']),
  );
  for (const licence of licences) expect(licence).toMatch(/^\S+ \S+ \([^)]+\)\n\n./);
});

/** Whether V8 refuses what it compiled before of the command's first module, in a process with some flags. */
const refused = (...flags: string[]): string =>
  node(
    ...flags,
    '--input-type=module',
    '--eval',
    `import { readFileSync } from 'node:fs';
     import { Script } from 'node:vm';
     import { setEngineFlags } from './dist/cli/engine-flags.js';
     setEngineFlags();
     const cachedData = readFileSync('dist/chunks/program.cjs.v8');
     const { cachedDataRejected } = new Script(readFileSync('dist/chunks/program.cjs', 'utf8'), { cachedData });
     process.stdout.write(String(cachedDataRejected));`,
  );

test('the command begins with what V8 compiled when it was built', () => {
  const stored = readdirSync('dist/chunks').filter((name) => name.endsWith('.v8'));
  expect(stored.length).toBeGreaterThan(20);
  for (const name of stored) expect(existsSync(`dist/chunks/${name.replace('.v8', '')}`)).toBe(true);
  expect(refused()).toBe('false');
});

test('and does the same where V8 refuses that', () => {
  const flags = ['--no-opt'];
  expect(refused(...flags)).toBe('true');
  expect(node(...flags, 'dist/cli/main.js', '--help')).toBe(node('dist/cli/main.js', '--help'));
});
