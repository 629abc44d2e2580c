// Puts beside each file of the built default codebook what it holds as JSON, which is read at once where YAML takes a
// third of a second. `src/read/read-codebook.ts` uses it, as long as the YAML is the one that it was made from.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const folder = new URL('../dist/codebook/default/', import.meta.url);
for (const name of readdirSync(folder).filter((each) => each.endsWith('.yml'))) {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const sha256 = createHash('sha256').update(text).digest('hex');
  writeFileSync(new URL(name.replace('.yml', '.json'), folder), JSON.stringify({ sha256, value: parse(text) }));
}
