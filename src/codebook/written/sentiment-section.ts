import { z } from 'zod';
import { afinnWeight } from '../../text/lexicon.ts';
import type { SentimentLayer, ToneEvidence } from '../codebook.ts';
import { inflect as inflectionsOf } from '../patterns/inflect.ts';
import { MEASURE_NAMES, SIGN_NAMES } from '../signs.ts';

const reason = z.string().trim().min(1);
const word = z.string().trim().min(1);
const logOdds = z.number().min(-5).max(5);
const odds = z.tuple([logOdds, logOdds]);
const words = z.array(z.strictObject({ reason, words: z.array(word).min(1) }));
const weighed = (least: number, most: number) =>
  z.array(
    z.strictObject({
      reason,
      /** Whether regular inflections weigh the same: `betray` also gives betrays, betrayed, betraying; `harsh` harshly; `drag one's feet` dragged their feet. */
      inflect: z.boolean().default(false),
      words: z.record(word, z.number().min(least).max(most)),
    }),
  );

/** The section `sentiment` of a codebook: what is changed in the AFINN lexicon, each list with its reason. */
export const sentimentSection = z.strictObject({
  masks: words.default([]).describe('Words of the topic, which weigh nothing.'),
  weights: weighed(-5, 5).default([]).describe("Weights in place of AFINN's."),
  negators: words.default([]).describe('Words that turn round what follows them.'),
  boosters: weighed(0, 3).default([]).describe('Factors for the weight of the next word.'),
  turns: words.default([]).describe('Words after which a sentence weighs more than before.'),
  groups: z
    .array(z.strictObject({ group: word, reason, words: z.array(word).min(1) }))
    .default([])
    .describe('Words of one meaning, which the evidence weighs together.'),
  signs: z
    .array(z.strictObject({ sign: z.enum(SIGN_NAMES), weight: z.number().min(-5).max(5), reason }))
    .default([])
    .describe('Weights of surface signs, such as a question mark.'),
  codings: z
    .array(z.strictObject({ code: word, weight: z.number().min(-5).max(5), reason }))
    .default([])
    .describe('Weights that codings of the text itself put in: of each code at most once.'),
  thresholds: z
    .strictObject({
      neg: z.number().min(-1).max(1),
      pos: z.number().min(-1).max(1),
      reason,
    })
    .optional()
    .describe('Scores at or below "neg" are negative, at or above "pos" positive.'),
  evidence: z
    .strictObject({
      reason,
      measures: z.partialRecord(z.enum(MEASURE_NAMES), odds),
      signs: z.partialRecord(z.enum(SIGN_NAMES), odds).default({}),
      codings: z.record(word, odds).default({}),
      groups: z.record(word, odds).default({}),
      words: z.record(word, odds).default({}),
    })
    .optional()
    .describe('Learned evidence of a bad and of a good tone of a whole text, as the logarithm of the odds.'),
});

/** The section `sentiment` as it was written. */
export type RawSentiment = z.infer<typeof sentimentSection>;

const listOf = (groups: RawSentiment['masks']): string[] => [
  ...new Set(groups.flatMap((group) => group.words.map((each) => each.toLowerCase()))),
];

const tableOf = (groups: RawSentiment['weights']): Map<string, number> => {
  const table = new Map<string, number>();
  for (const { words: entries, inflect } of groups) {
    for (const [key, value] of Object.entries(entries)) {
      table.set(key.toLowerCase(), value);
      if (!inflect) continue;
      for (const form of formsOf(key.toLowerCase())) {
        // What AFINN or an earlier list says of a form itself is better than a guess from its base.
        if (!table.has(form) && afinnWeight(form) === 0) table.set(form, value);
      }
    }
  }
  return table;
};

const POSSESSIVES = ['my', 'your', 'his', 'her', 'its', 'our', 'their'];

/** The forms of a word; of a phrase those of its first word and of its last, with every owner where `one's` stands. */
function formsOf(entry: string): string[] {
  const [first = '', ...rest] = entry.split(' ');
  const last = rest.at(-1);
  if (last === undefined) return [...inflectionsOf(entry), adverb(entry)];
  const forms = [...inflectionsOf(first)].map((form) => [form, ...rest].join(' '));
  const plurals = [...inflectionsOf(last)].map((form) => [first, ...rest.slice(0, -1), form].join(' '));
  return [...forms, ...plurals].flatMap((form) =>
    form.includes("one's") ? POSSESSIVES.map((owner) => form.replace("one's", owner)) : [form],
  );
}

const adverb = (adjective: string): string =>
  adjective.endsWith('y')
    ? `${adjective.slice(0, -1)}ily`
    : adjective.endsWith('le')
      ? `${adjective.slice(0, -1)}y`
      : `${adjective}ly`;

/** Joins the lists of each kind; where a word stands twice, the later weight holds. */
export const normaliseSentiment = (raw: RawSentiment): SentimentLayer => ({
  masks: listOf(raw.masks),
  weights: tableOf(raw.weights),
  negators: listOf(raw.negators),
  boosters: tableOf(raw.boosters),
  turns: listOf(raw.turns),
  groups: groupsOf(raw.groups),
  signs: new Map(raw.signs.map(({ sign, weight }) => [sign, weight])),
  codings: new Map(raw.codings.map(({ code, weight }) => [code, weight])),
  ...(raw.thresholds === undefined
    ? {}
    : { thresholds: { neg: raw.thresholds.neg, pos: raw.thresholds.pos } }),
  ...(raw.evidence === undefined ? {} : { evidence: evidenceOf(raw.evidence) }),
});

/** Lists of the same name are one group. */
const groupsOf = (lists: RawSentiment['groups']): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const { group, words: own } of lists)
    groups.set(group, [...(groups.get(group) ?? []), ...own.map((each) => each.toLowerCase())]);
  return groups;
};

const evidenceOf = ({
  measures,
  signs,
  codings,
  groups,
  words,
}: NonNullable<RawSentiment['evidence']>): ToneEvidence => ({
  measures: mapOf(measures),
  signs: mapOf(signs),
  codings: mapOf(codings),
  groups: mapOf(groups),
  words: mapOf(words),
});

const mapOf = <Name extends string, Value>(record: Partial<Record<Name, Value>>): Map<Name, Value> =>
  new Map(Object.entries(record) as [Name, Value][]);

/** AFINN as it is: what holds where no file has a section `sentiment`. */
export const PLAIN_SENTIMENT: SentimentLayer = {
  masks: [],
  weights: new Map(),
  negators: [],
  boosters: new Map(),
  turns: [],
  groups: new Map(),
  signs: new Map(),
  codings: new Map(),
};
