import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import type { Codebook } from '../../src/codebook/codebook.ts';
import { readWritten } from '../../src/read/read-codebook.ts';
import { restoreCodebook, storeCodebook } from '../../src/read/stored-codebook.ts';

const written = async () => (await readWritten()).codebook;

const again = (codebook: Codebook): Codebook => {
  const stored = storeCodebook(codebook);
  return restoreCodebook(stored.codebook, () => stored.patterns);
};

it('stores a codebook as bytes that make it again, patterns and all', async () => {
  const restored = again(await written());
  // Vitest's own comparison takes a quarter of a minute for a codebook.
  expect(isDeepStrictEqual(restored, await written())).toBe(true);
});

it('keeps what stands in two places of a codebook one thing', async () => {
  const codebook = await written();
  const program = { rule: codebook.codes[0]?.rules[0] };
  const restored = again({ ...codebook, program });
  expect((restored.program as typeof program).rule).toBe(restored.codes[0]?.rules[0]);
});

it('refuses bytes that hold no codebook', () => {
  expect(() => restoreCodebook(Buffer.from('codes: none'), () => Buffer.of())).toThrow();
});
