import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/read/html/read-html.ts';
import { separate } from '../../../src/separate/separate.ts';
import { describePage, pageOf } from '../describe-page.ts';

/**
 * One folder a template: `page.html` is the page, `expected.txt` the whole reading of it, a line a segment.
 * To add a case, add a folder with a `page.html`, run the tests once and read what was written beside it.
 */
const FOLDER = new URL('./pages/', import.meta.url);

describe('separate, from markup', () => {
  for (const name of readdirSync(FOLDER).sort()) {
    it(`reads ${name}`, async () => {
      const { text, markup } = readHtml(readFileSync(new URL(`${name}/page.html`, FOLDER), 'utf8'));
      const separated = separate({ ...pageOf(text), markup });
      await expect(describePage(separated)).toMatchFileSnapshot(`./pages/${name}/expected.txt`);
    });
  }
});
