import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codePage } from '../../src/code/code-page.ts';
import { makeCoder } from '../../src/code/code-text.ts';
import { renameCodedPage } from '../../src/model/rename-page.ts';
import { pageOf } from '../../src/read/page-of.ts';
import { readCodebook } from '../../src/read/read-codebook.ts';
import { separate } from '../../src/separate/separate.ts';

test('a page by another id has everything on it named after that id, and nothing else changed', async () => {
  const coder = makeCoder(await readCodebook());
  for (const name of ['aid-convoy-nested-replies.txt', 'libya-numbered-comments.txt']) {
    const page = pageOf(readFileSync(`seeds/${name}`), { path: name, largestText: 1e6 });
    const coded = codePage(separate(page), coder);
    const renamed = renameCodedPage(coded, 'p-other-2');
    expect(renamed).toEqual(JSON.parse(JSON.stringify(coded).replaceAll(page.pageId, 'p-other-2')));
    expect(JSON.stringify(renamed)).not.toContain(page.pageId);
  }
});
