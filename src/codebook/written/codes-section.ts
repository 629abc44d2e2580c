import { z } from 'zod';
import { BLAME_MODES } from '../../model/target.ts';

const line = z.string().trim().min(1);
const yesNo = z.enum(['no', 'yes', 'any']);

/** YAML reads 911 as a number and true as a truth value; as a pattern each is a word. */
const words = z.union([z.string(), z.number(), z.boolean()]);
const pattern = z.union([words, z.strictObject({ regex: line })]);
const patterns = z.union([z.array(pattern).min(1), pattern]);

const example = z.union([line, z.strictObject({ text: line, value: line.optional() })]);
const examples = z.array(example).optional();

const value = z.strictObject({
  definition: line.describe('What a coding with this value says.'),
  present: z.boolean().describe('Whether the theme is then present; "reject" and "report" are not.'),
  blames: z
    .enum(BLAME_MODES)
    .optional()
    .describe('A coding with this value blames the target of its slot, in this mode.'),
});

const detail = line.describe('What the detail tells, such as who is asked to act.');

/** A rule of a code. */
export const rule = z.strictObject({
  id: line.describe('Named in every coding that the rule makes; each rule of a codebook needs its own.'),
  value: line
    .optional()
    .describe('The value that the rule gives; may be left out where the code has one only.'),
  detail: line
    .optional()
    .describe(
      'The detail that the rule keeps, in place of a value: the words of "any", or of the last of "all".',
    ),
  reason: line.optional().describe('Why these words tell it.'),
  any: patterns.optional().describe('Patterns of which one is enough.'),
  all: patterns.optional().describe('Patterns that must all stand, in any order, inside "within".'),
  within: z
    .union([z.enum(['sentence', 'comment']), z.int().min(1).max(1000)])
    .optional()
    .describe(
      'Room for the parts of "all": a number of words, one sentence (unless said), or the whole comment.',
    ),
  unless: patterns.optional().describe('The rule is silent where one of these stands in the same sentence.'),
  negated: yesNo
    .optional()
    .describe('Whether a match may be negated: no (unless said), yes (it must be), or any.'),
  when_negated: line.optional().describe('The value that a negated match gives, instead of none.'),
  question: yesNo
    .optional()
    .describe('Whether the match must stand in a question: no, yes, or any (unless said).'),
  modal: yesNo
    .optional()
    .describe('Whether it must be only possible, wished or supposed: no, yes, or any (unless said).'),
  voice: z
    .enum(['own', 'quoted', 'any'])
    .optional()
    .describe('Whether the words must be the own ones of the commenter (unless said), quoted, or either.'),
  shields: z
    .enum(['none', 'sentence', 'comment'])
    .optional()
    .describe('A match keeps the other values of its code out of its sentence, or out of the comment.'),
  weight: z.number().min(0.1).max(5).optional().describe('How much evidence a match is; 1 unless said.'),
  cue: z
    .boolean()
    .optional()
    .describe('True for a weak sign, which adds its weight and makes no coding alone.'),
  weak: z
    .boolean()
    .optional()
    .describe(
      'True for a sign that is nothing by itself: it counts once, beside other weak signs near by, and only where the code would else be silent.',
    ),
  examples: examples.describe('Texts in which the rule must be found. They run as tests.'),
  counter_examples: examples.describe('Texts in which it must not be found.'),
});

const code = z.strictObject({
  title: line.optional().describe('What the code is called in reports.'),
  definition: line.describe('What the code means.'),
  use_when: line.optional().describe('When a coder should use it.'),
  not_when: line.optional().describe('What it is easily mistaken for.'),
  values: z.record(z.string(), value).describe('The values that the code may take, by precedence.'),
  details: z
    .record(z.string(), detail)
    .optional()
    .describe('What is kept beside a value where it is said, such as who and where; each by its own rules.'),
  one_value: z.boolean().optional().describe('Whether a comment takes one value at most; false unless said.'),
  threshold: z
    .number()
    .min(0)
    .max(100)
    .optional()
    .describe('Weight of evidence that a comment needs before a present value is coded; 1 unless said.'),
  examples: examples.describe('Texts that must be coded. They run as tests.'),
  counter_examples: examples.describe('Texts that must not be coded.'),
  rules: z.array(rule).describe('The rules, of which each gives a value.'),
});

const change = z.strictObject({
  rules_off: z.array(line).min(1).optional().describe('Ids of rules that shall not hold.'),
  add_rules: z.array(rule).min(1).optional().describe('Further rules.'),
  threshold: code.shape.threshold.describe('Weight of evidence that is needed, in place of the default.'),
});

/** A code without a look at its rules, and a change without one at those that it adds: they are read one by one. */
export const codeShell = code.extend({ rules: z.array(z.unknown()) });
export const changeShell = change.extend({ add_rules: z.array(z.unknown()).min(1).optional() });

/** A shared set as it may be written. */
export const setPatterns = z.union([z.array(words).min(1), words]);

/** The section `sets` of a codebook: shared word sets, UPPER CASE names. */
export const setsSection = z
  .record(z.string(), setPatterns)
  .describe('Shared sets of patterns, with names in UPPER_CASE.');

/** The section `codes` of a codebook. */
export const codesSection = z.record(z.string(), code).describe('The codes, by id.');

/** The section `change` of a codebook that extends the default one. */
export const changeSection = z
  .record(z.string(), change)
  .describe('Changes to codes of the codebook that is extended, by id.');

/** The sections as they were written. */
export type RawCode = z.infer<typeof codeShell>;
export type RawChange = z.infer<typeof changeShell>;
export type RawRule = z.infer<typeof rule>;
export type RawPatterns = z.infer<typeof patterns>;
