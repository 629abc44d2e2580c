import type { CodeExample } from '../model/described-code.ts';
import { plainlyVisible } from '../text/visible.ts';
import type { Code, Rule } from './codebook.ts';
import type { RawExample, RawPatterns } from './codes-section.ts';
import type { Complaint } from './complaints.ts';
import { didYouMean } from './nearest.ts';
import type { SetLookup } from './parse-pattern.ts';
import type { Pattern } from './pattern.ts';
import { readPattern } from './sets.ts';
import type { Keys, Source } from './source.ts';
import type { WrittenCode, WrittenRule } from './written-codes.ts';
import { writtenPatterns } from './written-patterns.ts';

/** Ids become column names and file names, so they are kept plain. */
const CODE_ID = /^[a-z][a-z0-9_]*$/;
const RULE_ID = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

/** What is known while codes are read. */
interface Context {
  readonly sets: SetLookup;
  readonly complaints: Complaint[];
  /** Ids of the rules read so far, over all codes. */
  readonly ruleIds: Set<string>;
}

/** The same within one code, or one rule of it. */
interface CodeContext extends Context {
  readonly source: Source;
  /** Null where they are not known, since the code itself has the wrong shape. */
  readonly valueIds: readonly string[] | null;
  readonly detailIds: readonly string[];
}

/** Brings codes into the form that coding works from; complains of what does not fit together. */
export function normaliseCodes(
  codes: readonly WrittenCode[],
  sets: SetLookup,
  complaints: Complaint[],
): Code[] {
  const context: Context = { sets, complaints, ruleIds: new Set() };
  return codes.map((code) => normaliseCode(code, context));
}

function normaliseCode({ id, raw, source, keys, rules }: WrittenCode, context: Context): Code {
  const { complaints } = context;
  const values = Object.entries(raw?.values ?? {}).map(([valueId, value]) => ({
    id: valueId,
    definition: value.definition,
    present: value.present,
    ...(value.blames === undefined ? {} : { blames: value.blames }),
  }));
  const plain = (name: string, at: Keys) => {
    if (CODE_ID.test(name)) return;
    complaints.push(source.complainOfKey(at, `"${name}" is no id, use a-z, 0-9 and _, a letter first`));
  };
  plain(id, keys);
  const details = Object.entries(raw?.details ?? {}).map(([detailId, definition]) => ({
    id: detailId,
    definition,
  }));
  for (const value of values) plain(value.id, [...keys, 'values', value.id]);
  for (const detail of details) plain(detail.id, [...keys, 'details', detail.id]);
  if (raw !== undefined && values.length === 0) {
    complaints.push(
      source.complain([...keys, 'values'], `the code "${id}" has no values, it needs one at least`),
    );
  }
  const own = {
    ...context,
    source,
    valueIds: raw === undefined ? null : values.map((value) => value.id),
    detailIds: details.map((detail) => detail.id),
  };
  return {
    id,
    title: plainlyVisible(raw?.title ?? id).replace(/\s+/g, ' '),
    definition: raw?.definition ?? '',
    useWhen: raw?.use_when ?? '',
    notWhen: raw?.not_when ?? '',
    values,
    ...(details.length > 0 && { details }),
    oneValue: raw?.one_value ?? false,
    threshold: raw?.threshold ?? 1,
    examples: normaliseExamples(raw?.examples, [...keys, 'examples'], own),
    counterExamples: normaliseExamples(raw?.counter_examples, [...keys, 'counter_examples'], own),
    rules: rules.map((rule) => normaliseRule(rule, { ...own, source: rule.source })),
  };
}

function normaliseRule({ raw, keys }: WrittenRule, context: CodeContext): Rule {
  const { valueIds, ruleIds } = context;
  const complain = (key: string, message: string) =>
    context.complaints.push(context.source.complain([...keys, key], message));
  if (!RULE_ID.test(raw.id)) complain('id', `"${raw.id}" is no rule id, write it like-this`);
  if (ruleIds.has(raw.id)) complain('id', `a second rule with the id "${raw.id}", each needs its own`);
  ruleIds.add(raw.id);
  if ((raw.any === undefined) === (raw.all === undefined)) {
    complain('id', `the rule "${raw.id}" needs either "any" or "all"`);
  }
  if (raw.within !== undefined && raw.all === undefined) complain('within', '"within" goes with "all" only');
  if (raw.when_negated !== undefined && (raw.negated ?? 'no') !== 'no') {
    complain('when_negated', '"when_negated" goes with "negated: no" only');
  }
  if (raw.weak === true && raw.cue === true) complain('weak', 'a rule is either "weak" or a "cue"');
  if (raw.detail !== undefined) checkDetail(raw.detail, raw.value, keys, context);
  const only = valueIds?.length === 1 && raw.detail === undefined ? valueIds[0] : undefined;
  if (raw.detail === undefined && raw.value === undefined && only === undefined && valueIds !== null) {
    complain('id', `the rule "${raw.id}" gives no value, one of ${valueIds.join(', ')}`);
  }
  checkValue(raw.value, [...keys, 'value'], context);
  checkValue(raw.when_negated, [...keys, 'when_negated'], context);
  const read = (key: 'any' | 'all' | 'unless') => readPatterns(raw[key], [...keys, key], context);
  return {
    id: raw.id,
    value: raw.value ?? only ?? '',
    ...(raw.detail !== undefined && { detail: raw.detail }),
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
    weak: raw.weak ?? false,
    examples: normaliseExamples(raw.examples, [...keys, 'examples'], context),
    counterExamples: normaliseExamples(raw.counter_examples, [...keys, 'counter_examples'], context),
  };
}

function normaliseExamples(
  raw: readonly RawExample[] | undefined,
  keys: Keys,
  context: CodeContext,
): CodeExample[] {
  return (raw ?? []).map((example, index) => {
    if (typeof example === 'string') return { text: example, value: null };
    checkValue(example.value, [...keys, index, 'value'], context);
    return { text: example.text, value: example.value ?? null };
  });
}

function checkValue(
  value: string | undefined,
  keys: Keys,
  { valueIds, source, complaints }: CodeContext,
): void {
  if (value === undefined || valueIds === null || valueIds.includes(value)) return;
  const meant = didYouMean(value, valueIds, `, the code has ${valueIds.join(', ')}`);
  complaints.push(source.complain(keys, `unknown value "${value}"${meant}`));
}

function checkDetail(detail: string, value: string | undefined, keys: Keys, context: CodeContext): void {
  const { source, detailIds, complaints } = context;
  if (value !== undefined) {
    complaints.push(
      source.complain([...keys, 'detail'], 'a rule gives either a value or a detail, not both'),
    );
  }
  if (detailIds.includes(detail)) return;
  const meant = didYouMean(detail, detailIds, ', name it under "details" of the code');
  complaints.push(source.complain([...keys, 'detail'], `unknown detail "${detail}"${meant}`));
}

const readPatterns = (
  raw: RawPatterns | undefined,
  keys: Keys,
  { source, sets, complaints }: CodeContext,
): Pattern[] =>
  writtenPatterns(raw, keys, source, complaints)
    .map((pattern) => readPattern(pattern, sets))
    .filter((pattern) => pattern !== undefined);
