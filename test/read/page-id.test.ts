import { expect, test } from 'vitest';
import { pageId } from '../../src/read/page-id.ts';
import { fc } from '../properties.ts';

const HASH = '1f0c29ab'.padEnd(64, '0');

test.each([
  ['Gaza flotilla.txt', 'p-gaza-flotilla-1f0c29ab'],
  ['2016/09/Élysée_(1).html', 'p-elysee-1-1f0c29ab'],
  ['=cmd|calc.txt', 'p-cmd-calc-1f0c29ab'],
  ['страница.txt', 'p-1f0c29ab'],
])('%s becomes %s', (file, id) => {
  expect(pageId(file, HASH)).toBe(id);
});

test('an id is plain text to any spreadsheet, whatever the file is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(pageId(name, HASH)).toMatch(/^p-([a-z0-9]+-)*1f0c29ab$/);
    }),
  );
});
