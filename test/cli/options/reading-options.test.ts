import { expect, test } from 'vitest';
import { parseSize } from '../../../src/cli/options/reading-options.ts';

test.each([
  ['500', 500],
  ['64k', 65_536],
  ['500M', 524_288_000],
  ['2 GB', 2_147_483_648],
  ['1GiB', 1_073_741_824],
])('%s is %i bytes', (written, size) => {
  expect(parseSize(written)).toBe(size);
});

test.each(['', '0', '-1', '5X', '1.5G', 'all'])('%j is no size', (written) => {
  expect(() => parseSize(written)).toThrow(`--max-bytes: "${written}" is no size; write it as 500M or 2G`);
});
