import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { SEPARATORS, type Separator } from '../../model/csv-dialect.ts';
import type { SavedCodebook } from '../../model/saved-report.ts';
import { TOOL_NAME } from '../../model/tool.ts';
import { jsonOf } from '../json-of.ts';

/** What is needed of run.json to read the tables beside it. */
export const reportRun = z.object({
  tool: z.object({ name: z.literal(TOOL_NAME) }),
  options: z.object({
    separator: z.enum(Object.keys(SEPARATORS) as [Separator, ...Separator[]]).default('comma'),
  }),
});

const example = z.object({ text: z.string(), value: z.string().nullable() });

/** codebook.json. */
export const savedCodebook: z.ZodType<SavedCodebook> = z.object({
  title: z.string(),
  hash: z.string(),
  codes: z.array(
    z
      .object({
        id: z.string(),
        title: z.string(),
        definition: z.string(),
        use_when: z.string(),
        not_when: z.string(),
        one_value: z.boolean(),
        values: z.array(z.object({ id: z.string(), definition: z.string(), present: z.boolean() })),
        examples: z.array(example),
        counter_examples: z.array(example),
      })
      .transform(({ use_when, not_when, one_value, counter_examples, ...code }) => ({
        ...code,
        useWhen: use_when,
        notWhen: not_when,
        oneValue: one_value,
        counterExamples: counter_examples,
      })),
  ),
});

/** What a JSON file holds; undefined where it is missing or no JSON. */
export async function readJson(file: string): Promise<unknown> {
  try {
    return jsonOf(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
