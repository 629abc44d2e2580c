import { expect, test } from 'vitest';
import { isMissing, reasonCode, said } from '../../src/write/disk-errors.ts';

const failed = (code: string): Error => Object.assign(new Error(`${code}: as the system says it`), { code });

test.each([
  ['ENOSPC', 'the disk is full; make room or give a folder on another disk'],
  ['EROFS', 'the file system can only be read; give a folder elsewhere'],
  ['EACCES', 'writing there is not permitted; give a folder that you may write to'],
  ['EBUSY', 'the folder is in use or is where a disk is mounted; give a folder inside it'],
])('%s is told with what to do', (code, reason) => {
  expect(said('reports', failed(code))).toBe(`reports could not be written: ${reason}`);
});

test('what is not known is passed on as the system says it', () => {
  expect(said('reports', failed('EODD'))).toBe('reports could not be written: EODD: as the system says it');
  expect(said('reports', 'no error at all')).toBe('reports could not be written: no error at all');
});

test('only system errors have a reason code', () => {
  expect([failed('ENOENT'), new Error('x'), null, 'ENOENT'].map(reasonCode)).toEqual([
    'ENOENT',
    null,
    null,
    null,
  ]);
  expect([failed('ENOENT'), failed('EACCES')].map(isMissing)).toEqual([true, false]);
});
