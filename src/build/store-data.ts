/**
 * The middle of the build: what the program reads beside its code. Folders of data are copied, and what takes long to
 * make of them is stored as it is then needed: beside each file of the default codebook comes what it holds as JSON, and
 * beside them all the codebook that they are, with its rules compiled, and the patterns of these, which few ask for. The
 * table of languages and the words of wink-nlp's model are stored sorted: one is found in them without a table in memory.
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
const { storeTable } = await built('text/language-detector.js');
writeFileSync('dist/text/languages.json', JSON.stringify(storeTable(ngramsData)));

const { modelData } = await built('text/nlp.js');
const { storeWords } = await built('text/model-words.js');
writeFileSync('dist/text/english.json', asciiJson(storeWords(modelData())));

/** JSON without letters beyond ASCII, which V8 reads in half the time and memory. */
function asciiJson(value: unknown): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[\u0080-\uffff]/g, escaped);
}
