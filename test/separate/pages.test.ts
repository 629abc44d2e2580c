import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { separate } from '../../src/separate/separate.ts';
import { describePage, pageOf } from './describe-page.ts';

/**
 * One folder a layout: `page.txt` is the page, `expected.txt` the whole reading of it, a line a segment.
 * To add a case, add a folder with a `page.txt`, run the tests once and read what was written beside it.
 */
const FOLDER = new URL('./pages/', import.meta.url);

describe('separate', () => {
  for (const name of readdirSync(FOLDER).sort()) {
    it(`reads ${name}`, async () => {
      const page = pageOf(readFileSync(new URL(`${name}/page.txt`, FOLDER), 'utf8'));
      await expect(describePage(separate(page))).toMatchFileSnapshot(`./pages/${name}/expected.txt`);
    });
  }
});
