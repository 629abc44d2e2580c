import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { codeText, makeCoder } from '../src/code/code-text.ts';
import { parseCodebook } from '../src/codebook/parse-codebook.ts';

const readme = readFileSync('README.md', 'utf8');

/** The fenced blocks of one kind. */
const blocks = (kind: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\`$`, 'gms'))].map((match) => match[1] ?? '');

test('the excerpt of the summary is what the summary says', () => {
  const excerpt = readme.slice(readme.indexOf('<!-- excerpt -->') + 17, readme.indexOf('<!-- end -->'));
  const quoted = excerpt
    .split('\n')
    .filter((line) => line.startsWith('>'))
    .map((line) => line.replace(/^> ?/, ''))
    .join('\n');
  const summary = readFileSync('reports/summary.md', 'utf8').replaceAll('](', '](reports/');
  expect(quoted.length).toBeGreaterThan(300);
  for (const part of quoted.split('\n\n')) expect(summary).toContain(part.trim());
});

test('the codebook of the README finds what its definition promises', () => {
  const [yaml = ''] = blocks('yaml');
  const coder = makeCoder(parseCodebook([{ path: 'README.md', text: yaml }]));
  const valuesIn = (text: string) => codeText(text, coder).codings.map(({ value }) => value);
  expect(valuesIn('Your figures are simply made up.')).toEqual(['doubt']);
  expect(valuesIn('The numbers were faked.')).toEqual(['doubt']);
  expect(valuesIn('Where do these numbers come from?')).toEqual([]);
  expect(valuesIn('The numbers are not wrong.')).toEqual([]);
});

test('the script of the README prints what stands beside it', () => {
  const [script = ''] = blocks('js');
  const library = pathToFileURL('dist/index.js').href;
  const run = script.replace(/'below-the-line'/, `'${library}'`);
  const { stdout } = spawnSync(process.execPath, ['--input-type=module'], { input: run, encoding: 'utf8' });
  expect(stdout.trim()).toBe(/\/\/ (.*)/.exec(script)?.[1]);
});

test('every file that the README links to is there', () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '');
  expect(links.length).toBeGreaterThan(8);
  for (const link of links) expect(() => readFileSync(link), link).not.toThrow(/ENOENT/);
});
