/**
 * The last step of the build: what the program reads beside its code. Folders of data are copied, and beside each file
 * of the default codebook comes what it holds as JSON, which is read at once where YAML takes a third of a second.
 */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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
