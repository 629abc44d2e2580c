import type { Code, CodeExample, Rule } from './codebook.ts';
import type { RawCode, RawExample, RawRule } from './codes-section.ts';
import type { Complaint } from './complaints.ts';
import { didYouMean } from './nearest.ts';
import type { SetLookup } from './parse-pattern.ts';
import type { Pattern } from './pattern.ts';
import { readPattern, type WrittenPattern } from './sets.ts';
import type { Source } from './source.ts';

/** Ids become column names and file names, so they are kept plain. */
const CODE_ID = /^[a-z][a-z0-9_]*$/;
const RULE_ID = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

type Keys = readonly PropertyKey[];

/** What the parts of a code are made with. */
interface Workshop {
  readonly source: Source;
  readonly sets: SetLookup;
  readonly complaints: Complaint[];
  /** Ids of the rules read so far, over all codes. */
  readonly ruleIds: Set<string>;
}

/** Codes as they were written in one file. */
interface WrittenCodes {
  readonly raw: Readonly<Record<string, RawCode>>;
  readonly source: Source;
}

/** Brings the sections `codes` into the form that coding works from; complains of what does not fit together. */
export function normaliseCodes(
  sections: readonly WrittenCodes[],
  sets: SetLookup,
  complaints: Complaint[],
): Code[] {
  const ruleIds = new Set<string>();
  const codes = new Map<string, Code>();
  for (const { raw, source } of sections) {
    for (const [id, code] of Object.entries(raw)) {
      const keys = ['codes', id];
      if (codes.has(id)) complaints.push(source.complainOfKey(keys, `a second code with the id "${id}"`));
      codes.set(id, normaliseCode(id, code, keys, { source, sets, complaints, ruleIds }));
    }
  }
  return [...codes.values()];
}

function normaliseCode(id: string, raw: RawCode, keys: Keys, workshop: Workshop): Code {
  const { source, complaints } = workshop;
  const values = Object.entries(raw.values).map(([valueId, value]) => ({ id: valueId, ...value }));
  const plain = (name: string, at: Keys) => {
    if (CODE_ID.test(name)) return;
    complaints.push(source.complainOfKey(at, `"${name}" is no id, use a-z, 0-9 and _, a letter first`));
  };
  plain(id, keys);
  for (const value of values) plain(value.id, [...keys, 'values', value.id]);
  if (values.length === 0) {
    complaints.push(
      source.complain([...keys, 'values'], `the code "${id}" has no values, it needs one at least`),
    );
  }
  const valueIds = values.map((value) => value.id);
  return {
    id,
    title: raw.title ?? id,
    definition: raw.definition,
    useWhen: raw.use_when ?? '',
    notWhen: raw.not_when ?? '',
    values,
    oneValue: raw.one_value ?? false,
    threshold: raw.threshold ?? 1,
    examples: normaliseExamples(raw.examples, [...keys, 'examples'], valueIds, workshop),
    counterExamples: normaliseExamples(
      raw.counter_examples,
      [...keys, 'counter_examples'],
      valueIds,
      workshop,
    ),
    rules: raw.rules.map((rule, index) => normaliseRule(rule, [...keys, 'rules', index], valueIds, workshop)),
  };
}

function normaliseRule(raw: RawRule, keys: Keys, valueIds: readonly string[], workshop: Workshop): Rule {
  const complain = (key: string, message: string) =>
    workshop.complaints.push(workshop.source.complain([...keys, key], message));
  if (!RULE_ID.test(raw.id)) complain('id', `"${raw.id}" is no rule id, write it like-this`);
  if (workshop.ruleIds.has(raw.id))
    complain('id', `a second rule with the id "${raw.id}", each needs its own`);
  workshop.ruleIds.add(raw.id);
  if ((raw.any === undefined) === (raw.all === undefined)) {
    complain('id', `the rule "${raw.id}" needs either "any" or "all"`);
  }
  if (raw.within !== undefined && raw.all === undefined) complain('within', '"within" goes with "all" only');
  if (raw.when_negated !== undefined && (raw.negated ?? 'no') !== 'no') {
    complain('when_negated', '"when_negated" goes with "negated: no" only');
  }
  const only = valueIds.length === 1 ? valueIds[0] : undefined;
  if (raw.value === undefined && only === undefined) {
    complain('id', `the rule "${raw.id}" gives no value, one of ${valueIds.join(', ')}`);
  }
  checkValue(raw.value, [...keys, 'value'], valueIds, workshop);
  checkValue(raw.when_negated, [...keys, 'when_negated'], valueIds, workshop);
  const read = (key: 'any' | 'all' | 'unless') => readPatterns(raw[key], [...keys, key], workshop);
  return {
    id: raw.id,
    value: raw.value ?? only ?? '',
    reason: raw.reason ?? '',
    any: read('any'),
    all: read('all'),
    within: raw.within ?? 'sentence',
    unless: read('unless'),
    negated: raw.negated ?? 'no',
    whenNegated: raw.when_negated ?? null,
    question: raw.question ?? 'any',
    modal: raw.modal ?? 'any',
    voice: raw.voice ?? 'own',
    shields: raw.shields ?? 'none',
    weight: raw.weight ?? 1,
    cue: raw.cue ?? false,
    examples: normaliseExamples(raw.examples, [...keys, 'examples'], valueIds, workshop),
    counterExamples: normaliseExamples(
      raw.counter_examples,
      [...keys, 'counter_examples'],
      valueIds,
      workshop,
    ),
  };
}

function normaliseExamples(
  raw: readonly RawExample[] | undefined,
  keys: Keys,
  valueIds: readonly string[],
  workshop: Workshop,
): CodeExample[] {
  return (raw ?? []).map((example, index) => {
    if (typeof example === 'string') return { text: example, value: null };
    checkValue(example.value, [...keys, index, 'value'], valueIds, workshop);
    return { text: example.text, value: example.value ?? null };
  });
}

function checkValue(
  value: string | undefined,
  keys: Keys,
  valueIds: readonly string[],
  workshop: Workshop,
): void {
  if (value === undefined || valueIds.includes(value)) return;
  const meant = didYouMean(value, valueIds) || `, the code has ${valueIds.join(', ')}`;
  workshop.complaints.push(workshop.source.complain(keys, `unknown value "${value}"${meant}`));
}

function readPatterns(raw: RawRule['any'], keys: Keys, { source, sets, complaints }: Workshop): Pattern[] {
  return writtenPatterns(raw, keys, source, complaints)
    .map((pattern) => readPattern(pattern, sets))
    .filter((pattern) => pattern !== undefined);
}

/** The patterns of a list, or a single one, each with a way to complain of it. */
export function writtenPatterns(
  raw: RawRule['any'],
  keys: Keys,
  source: Source,
  complaints: Complaint[],
): WrittenPattern[] {
  const each = (value: string | number | boolean, at: Keys): WrittenPattern => ({
    text: typeof value === 'string' ? value : (source.typed(at) ?? String(value)),
    complain: (message, offset) => complaints.push(source.complain(at, message, offset)),
  });
  if (raw === undefined) return [];
  return Array.isArray(raw) ? raw.map((value, index) => each(value, [...keys, index])) : [each(raw, keys)];
}
