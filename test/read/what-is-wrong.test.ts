import { expect, test } from 'vitest';
import { z } from 'zod';
import { whatIsWrong } from '../../src/read/what-is-wrong.ts';

const schema = z.object({
  name: z.literal('sheet'),
  parts: z
    .array(z.union([z.object({ file: z.string(), bytes: z.number() }), z.object({ reason: z.string() })]))
    .min(1),
});

test.each([
  [
    { name: 'sheet', parts: [{ file: 'a', bytes: 'many' }] },
    '"parts[0].bytes" is "many", where a number belongs',
  ],
  [{ name: 'sheet', parts: [{ file: 'a' }] }, '"parts[0].bytes" is missing, it wants a number'],
  [{ name: 'sheet', parts: [] }, '"parts" is a list, where a list that is not empty belongs'],
  [{ name: 'sheet' }, '"parts" is missing, it wants a list'],
  [{ name: 'table', parts: [{ reason: 'empty' }] }, '"name" is "table", where sheet belongs'],
  ['text', '"text" where keys with values belongs'],
])('%j', (value, wrong) => {
  const { error } = schema.safeParse(value);
  expect(error && whatIsWrong(error, value)).toBe(wrong);
});
