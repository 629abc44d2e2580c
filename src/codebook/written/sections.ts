import { z } from 'zod';
import { didYouMean } from '../nearest.ts';
import { changeSection, codesSection, setsSection } from './codes-section.ts';
import { complainOfIssue } from './complain-of-issue.ts';
import { sentimentSection } from './sentiment-section.ts';
import type { Keys, Source } from './source.ts';
import { targetsSection } from './targets-section.ts';

/** Version of the format that this program reads. */
const FORMAT = 1;

/** What a codebook file may hold at its top, and the shape of each. */
export const SECTIONS = {
  codebook: z.literal(FORMAT).describe('Version of the format.'),
  title: z.string().trim().min(1).describe('What the codebook is called in reports.'),
  extends: z
    .literal('default')
    .describe('The default codes, targets and sentiment lists hold as well; what stands here adds to them.'),
  sets: setsSection,
  add_to_sets: setsSection.describe('Patterns that are added to sets which there are already.'),
  codes: codesSection,
  change: changeSection,
  targets: targetsSection,
  sentiment: sentimentSection,
} as const;

/** A codebook file as a whole. */
export const codebookFile = z
  .strictObject(SECTIONS)
  .partial()
  .describe('A codebook: what each code means, and the rules by which the program finds it.');

/** Complains of what a file has at its top and should not. */
export function checkTop(source: Source): void {
  const { value } = source;
  if (value === undefined || value === null) return;
  if (typeof value !== 'object' || Array.isArray(value)) {
    source.complain([], 'a codebook has sections such as "codes:" at its top');
    return;
  }
  const names = Object.keys(SECTIONS);
  for (const key of Object.keys(value)) {
    if (names.includes(key)) continue;
    const meant = didYouMean(key, names, `, known are ${names.join(', ')}`);
    source.complainOfKey([key], `unknown key "${key}"${meant}`);
  }
}

/** What stands at `keys` of a file, if it has the right shape; undefined where nothing stands or it is complained of. */
export function readPart<Schema extends z.ZodType>(
  schema: Schema,
  source: Source,
  keys: Keys,
): z.infer<Schema> | undefined {
  const value = source.at(keys);
  if (value === undefined) return undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) complainOfIssue(issue, schema, source, keys);
  return undefined;
}

type Section<Name extends keyof typeof SECTIONS> = z.infer<(typeof SECTIONS)[Name]>;

/** A section of each of the files that has it in the right shape; other shapes are complained of. */
export const sectionsIn = <Name extends keyof typeof SECTIONS>(
  sources: readonly Source[],
  name: Name,
): Section<Name>[] =>
  sources
    .map((source) => readPart(SECTIONS[name], source, [name]))
    .filter((section): section is Section<Name> => section !== undefined);
