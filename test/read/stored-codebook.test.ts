import { expect, it } from 'vitest';
import { readWritten } from '../../src/read/read-codebook.ts';
import { restoreCodebook, storeCodebook } from '../../src/read/stored-codebook.ts';

const written = async () => (await readWritten()).codebook;

it('stores a codebook as bytes that make it again, patterns and all', async () => {
  const restored = restoreCodebook(storeCodebook(await written()));
  expect(restored).toEqual(await written());
});

it('keeps what stands in two places of a codebook one thing', async () => {
  const codebook = await written();
  const program = { rule: codebook.codes[0]?.rules[0] };
  const restored = restoreCodebook(storeCodebook({ ...codebook, program }));
  expect((restored.program as typeof program).rule).toBe(restored.codes[0]?.rules[0]);
});

it('refuses bytes that hold no codebook', () => {
  expect(() => restoreCodebook(Buffer.from('codes: none'))).toThrow();
});
