/**
 * The middle of the build: what the program reads beside its code. Folders of data are copied, and what takes long to
 * make of them is stored as it is then needed: beside each file of the default codebook comes what it holds as JSON, and
 * beside them all the codebook that they are, with its rules compiled, and the patterns of these, which few ask for. Of
 * the table of languages each entry is stored as JSON of its own, to be read when it is asked for.
 */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';

const CODEBOOK = 'codebook/default';

for (const folder of [CODEBOOK, 'report/html/assets']) {
  rmSync(path.join('dist', folder), { recursive: true, force: true });
  cpSync(path.join('src', folder), path.join('dist', folder), { recursive: true });
}

for (const name of readdirSync(path.join('dist', CODEBOOK)).filter((each) => each.endsWith('.yml'))) {
  const file = path.join('dist', CODEBOOK, name);
  const text = readFileSync(file, 'utf8');
  const sha256 = createHash('sha256').update(text).digest('hex');
  writeFileSync(file.replace(/\.yml$/, '.json'), JSON.stringify({ sha256, value: parse(text) }));
}

const built = (module: string) => import(pathToFileURL(path.join('dist', module)).href);

const { readWritten } = await built('read/read-codebook.js');
const { compileRules } = await built('code/matcher/rule-program.js');
const { storeProgram } = await built('code/matcher/stored-program.js');
const { storeCodebook } = await built('read/stored-codebook.js');
const { codebook } = await readWritten();
const program = storeProgram(compileRules(codebook));
const stored = storeCodebook({ ...codebook, program });
writeFileSync(path.join('dist', CODEBOOK, 'codebook.v8'), stored.codebook);
writeFileSync(path.join('dist', CODEBOOK, 'patterns.v8'), stored.patterns);

const eld = path.dirname(fileURLToPath(import.meta.resolve('eld/extrasmall')));
const { ngramsData } = await import(pathToFileURL(path.join(eld, '..', 'ngrams', 'extrasmall.js')).href);
const ngrams = Object.entries(ngramsData.ngrams).map(([ngram, scores]) => [ngram, JSON.stringify(scores)]);
writeFileSync(
  'dist/text/languages.json',
  JSON.stringify({ ...ngramsData, ngrams: Object.fromEntries(ngrams) }),
);
