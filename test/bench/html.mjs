import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';
import { separatePaths } from '../../dist/index.js';

const PAGES = 'test/separate/markup/pages';

/** The HTML pages of a folder and the folders in it; of the tests, if none is given. */
export const htmlPages = (folder = PAGES) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => /\.html?$/.test(name))
    .sort()
    .map((name) => path.join(folder, name));

/** parse5 alone. */
export function parseAll(files) {
  for (const file of files) parse(readFileSync(file, 'utf8'));
}

/** Reading and separating, which parse5's work is a part of. */
export async function separateAll(files) {
  for await (const page of separatePaths(files)) if (page.page === undefined) throw new Error(page.reason);
}
