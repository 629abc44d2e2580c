// Parses and separates the HTML pages of a folder once, in a process of its own that compiles as the command does, and prints
// how many pages there are and the CPU milliseconds of both: node html.mjs FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setEngineFlags } from '../../dist/cli/engine-flags.js';

setEngineFlags();
const { parse } = await import('parse5');
const { separatePaths } = await import('../../dist/index.js');

const folder = process.argv[2];
const files = readdirSync(folder, { recursive: true })
  .filter((name) => /\.html?$/.test(name))
  .sort()
  .map((name) => path.join(folder, name));

async function cpuOf(step) {
  const before = process.cpuUsage();
  await step();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** parse5 alone. */
const parsing = await cpuOf(() => {
  for (const file of files) parse(readFileSync(file, 'utf8'));
});
/** Reading and separating, which parse5's work is a part of. */
const separating = await cpuOf(async () => {
  for await (const page of separatePaths(files)) if (page.page === undefined) throw new Error(page.reason);
});
process.stdout.write(JSON.stringify({ pages: files.length, parsing, separating }));
