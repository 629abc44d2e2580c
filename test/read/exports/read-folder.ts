import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '../../../src/model/page.ts';
import { isProblem, type Problem } from '../../../src/model/problem.ts';
import { findInputs } from '../../../src/read/inputs/find-inputs.ts';
import { type ReadOptions, readPages } from '../../../src/read/read-pages.ts';

/** Writes files to a new folder, reads it, and gives what came of it. */
export async function readFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: ReadOptions = {},
): Promise<{ pages: Page[]; problems: Problem[] }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'btl-exports-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
    const pages: Page[] = [];
    const problems: Problem[] = [];
    for await (const met of readPages(await findInputs([folder]), options)) {
      if (isProblem(met)) problems.push(met);
      else pages.push(met);
    }
    return { pages, problems };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A page's comments, short enough to compare: author, date, id, parent and words. */
export const commentsOf = ({ text, records }: Page) =>
  (records?.comments ?? []).map(({ start, end, author, publishedRaw, id, parentId }) => [
    author,
    publishedRaw,
    id,
    parentId,
    text.slice(start, end),
  ]);
