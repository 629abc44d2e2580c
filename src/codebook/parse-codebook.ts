import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Codebook, SentimentLayer } from './codebook.ts';
import { codesSection, setsSection } from './codes-section.ts';
import { type Complaint, throwComplaints } from './complaints.ts';
import { describeIssue } from './describe-issue.ts';
import { didYouMean } from './nearest.ts';
import { normaliseCodes, writtenPatterns } from './normalise-codes.ts';
import { normaliseSentiment, sentimentSection } from './sentiment-section.ts';
import { buildSets, type WrittenSet } from './sets.ts';
import { readSource, type Source } from './source.ts';
import { normaliseTargets, targetsSection } from './targets-section.ts';

/** The text of a codebook file. */
export interface CodebookSource {
  /** As the user would recognise it; messages begin with it. */
  readonly path: string;
  readonly text: string;
}

/** Version of the format that this program reads. */
const FORMAT = 1;

const SECTIONS = {
  codebook: z.literal(FORMAT),
  title: z.string().trim().min(1),
  sets: setsSection,
  codes: codesSection,
  targets: targetsSection,
  sentiment: sentimentSection,
} as const;

type SectionName = keyof typeof SECTIONS;

/** A section that has the right shape, and the file that it came from. */
interface Section<Name extends SectionName> {
  readonly source: Source;
  readonly raw: z.infer<(typeof SECTIONS)[Name]>;
}

/**
 * Reads a codebook. The files of a layer belong together: their sets and their codes are joined in the order of the
 * files. Of the other sections, and of the codes as a whole, the researcher's own count before the default ones; only
 * shared sets are filled up one by one, so that a researcher's own sets stand beside the default ones or in their place.
 *
 * @throws CodebookError with every mistake found, one a line: `file:line:column what is wrong, and the mend`
 */
export function parseCodebook(
  own: readonly CodebookSource[],
  defaults: readonly CodebookSource[] = [],
): Codebook {
  const complaints: Complaint[] = [];
  const layers = [own, defaults].map((files) => files.map((file) => readSource(file, complaints)));
  for (const source of layers.flat()) checkTop(source, complaints);
  throwComplaints(complaints);

  const all = <Name extends SectionName>(name: Name) =>
    layers.map((sources) => sources.flatMap((source) => readSection(name, source, complaints)));
  all('codebook');
  const title = all('title').flat()[0];
  const codes = all('codes').find((sections) => sections.length > 0);
  const targets = all('targets').flat()[0];
  const sentiment = all('sentiment').flat()[0];
  const written = writtenSets(all('sets').flat(), complaints);
  throwComplaints(complaints);

  const sets = buildSets(written);
  const coded = normaliseCodes(codes ?? [], sets, complaints);
  const files = [...own, ...defaults];
  if (codes === undefined) {
    complaints.push({
      path: files[0]?.path ?? 'codebook',
      line: 1,
      column: 1,
      message: 'the section "codes" is missing',
    });
  }
  throwComplaints(complaints);

  return {
    title: title?.raw ?? 'Untitled codebook',
    codes: coded,
    targets: targets === undefined ? [] : normaliseTargets(targets.raw),
    sentiment: sentiment === undefined ? PLAIN_SENTIMENT : normaliseSentiment(sentiment.raw),
    hash: hashOf(files),
  };
}

/** AFINN as it is: what holds where no file has a section `sentiment`. */
const PLAIN_SENTIMENT: SentimentLayer = {
  masks: [],
  weights: new Map(),
  negators: [],
  boosters: new Map(),
  turns: [],
  signs: new Map(),
  codings: new Map(),
  thresholds: { neg: -0.05, pos: 0.05 },
};

function checkTop(source: Source, complaints: Complaint[]): void {
  const { value } = source;
  if (value === undefined || value === null) return;
  if (typeof value !== 'object' || Array.isArray(value)) {
    complaints.push(source.complain([], 'a codebook has sections such as "codes:" at its top'));
    return;
  }
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(SECTIONS, key)) continue;
    const names = Object.keys(SECTIONS);
    const meant = didYouMean(key, names) || `, known are ${names.join(', ')}`;
    complaints.push(source.complainOfKey([key], `unknown key "${key}"${meant}`));
  }
}

function readSection<Name extends SectionName>(
  name: Name,
  source: Source,
  complaints: Complaint[],
): Section<Name>[] {
  const value = source.value as Readonly<Record<string, unknown>> | null | undefined;
  if (value === null || value === undefined || !Object.hasOwn(value, name)) return [];
  const schema: z.ZodType = SECTIONS[name];
  const result = schema.safeParse(value[name]);
  if (result.success) return [{ source, raw: result.data as Section<Name>['raw'] }];
  complaints.push(...result.error.issues.flatMap((issue) => describeIssue(issue, schema, source, [name])));
  return [];
}

function writtenSets(sections: readonly Section<'sets'>[], complaints: Complaint[]): Map<string, WrittenSet> {
  const sets = new Map<string, WrittenSet>();
  for (const { source, raw } of sections) {
    for (const [name, patterns] of Object.entries(raw)) {
      const complain = (message: string) => complaints.push(source.complainOfKey(['sets', name], message));
      if (!/^[A-Z][A-Z0-9_]+$/.test(name)) complain(`"${name}" is no name for a set, write it in UPPER_CASE`);
      if (name === 'TARGET' || name === 'MENTION') complain(`${name} is a slot, choose another name`);
      if (sets.has(name)) continue;
      sets.set(name, { patterns: writtenPatterns(patterns, ['sets', name], source, complaints), complain });
    }
  }
  return sets;
}

function hashOf(files: readonly CodebookSource[]): string {
  const hash = createHash('sha256');
  for (const { text } of files) hash.update(`${text.length}\n${text}\n`);
  return hash.digest('hex');
}
