import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { OpenFile } from '../../src/write/open-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const root = temporaryFolder();
test.each([
  ['bytes', new Uint8Array(3)],
  ['a Buffer, of which a slice is a view', Buffer.alloc(3)],
])('what brings bytes may use their memory again: %s', async (_, bytes) => {
  const name = path.join(root, `${bytes.constructor.name}.txt`);
  const file = new OpenFile(name);
  for (const letter of ['a', 'b']) {
    bytes.fill(letter.charCodeAt(0));
    file.append(bytes);
  }
  await file.finish();
  expect(await readFile(name, 'utf8')).toBe('aaabbb');
});
