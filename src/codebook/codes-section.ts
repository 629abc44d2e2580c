import { z } from 'zod';

const line = z.string().trim().min(1);
const yesNo = z.enum(['no', 'yes', 'any']);

/** YAML reads 911 as a number and true as a truth value; as a pattern each is a word. */
const pattern = z.union([z.string(), z.number(), z.boolean()]);
const patterns = z.union([z.array(pattern).min(1), pattern]);

const example = z.union([line, z.strictObject({ text: line, value: line.optional() })]);
const examples = z.array(example).optional();

const value = z.strictObject({ definition: line, present: z.boolean() });

const rule = z.strictObject({
  id: line,
  value: line.optional(),
  reason: line.optional(),
  any: patterns.optional(),
  all: patterns.optional(),
  within: z.union([z.enum(['sentence', 'comment']), z.int().min(1).max(1000)]).optional(),
  unless: patterns.optional(),
  negated: yesNo.optional(),
  when_negated: line.optional(),
  question: yesNo.optional(),
  modal: yesNo.optional(),
  voice: z.enum(['own', 'quoted', 'any']).optional(),
  shields: z.enum(['none', 'sentence', 'comment']).optional(),
  weight: z.number().min(0.1).max(5).optional(),
  cue: z.boolean().optional(),
  examples,
  counter_examples: examples,
});

const code = z.strictObject({
  title: line.optional(),
  definition: line,
  use_when: line.optional(),
  not_when: line.optional(),
  values: z.record(z.string(), value),
  one_value: z.boolean().optional(),
  threshold: z.number().min(0).max(100).optional(),
  examples,
  counter_examples: examples,
  rules: z.array(rule),
});

/** The section `sets` of a codebook: shared word sets, UPPER CASE names. */
export const setsSection = z.record(z.string(), patterns);

/** The section `codes` of a codebook. */
export const codesSection = z.record(z.string(), code);

/** The sections as they were written. */
export type RawCode = z.infer<typeof code>;
export type RawRule = z.infer<typeof rule>;
export type RawExample = z.infer<typeof example>;
