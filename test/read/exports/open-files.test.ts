import { existsSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadTable } from '../../../src/read/exports/load-table.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const dir = temporaryFolder();
const HANDLES = '/proc/self/fd';

/** How many of the program's open files lie in the folder of this test. */
const open = (): number =>
  readdirSync(HANDLES).filter((handle) => {
    try {
      return readlinkSync(path.join(HANDLES, handle)).startsWith(dir);
    } catch {
      return false;
    }
  }).length;

/** Streams close their files when they come to it. */
async function settled(): Promise<number> {
  for (let turn = 0; turn < 1000 && open() > 0; turn += 1) await new Promise(setImmediate);
  return open();
}

const rows = Array.from({ length: 20_000 }, (_, at) => at);

test.skipIf(!existsSync(HANDLES)).each([
  ['articles.csv', `title,text\n${rows.map((at) => `Title ${at},Text ${at}\n`).join('')}`],
  ['comments.jsonl', rows.map((at) => `{"comment":"Text ${at}"}\n`).join('')],
])(
  '%s: a table whose rows nobody wants, or only some of them, stays open no longer',
  async (name, content) => {
    const file = path.join(dir, name);
    writeFileSync(file, content);
    const load = () => loadTable({ file, path: name }, new Map(), { file: 1e9, row: 1e6 });
    await load();
    expect(await settled()).toBe(0);
    for await (const _ of (await load()).table.rows) break;
    expect(await settled()).toBe(0);
  },
);
