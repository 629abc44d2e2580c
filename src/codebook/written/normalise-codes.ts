import type { CodeExample } from '../../model/described-code.ts';
import { plainlyVisible } from '../../text/visible.ts';
import type { Code, Rule } from '../codebook.ts';
import { didYouMean } from '../nearest.ts';
import type { SetLookup } from '../patterns/parse-pattern.ts';
import type { Pattern } from '../patterns/pattern.ts';
import type { RawPatterns, RawRule } from './codes-section.ts';
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
export function normaliseCodes(codes: readonly WrittenCode[], sets: SetLookup): Code[] {
  const context: Context = { sets, ruleIds: new Set() };
  return codes.map((code) => normaliseCode(code, context));
}

/** A title as reports print it: on one line, and with nothing in it that cannot be shown. */
export const plainTitle = (title: string): string => plainlyVisible(title).replace(/\s+/g, ' ');

function normaliseCode({ id, raw, source, keys, rules }: WrittenCode, context: Context): Code {
  const values = Object.entries(raw?.values ?? {}).map(([valueId, { definition, present, blames }]) => ({
    id: valueId,
    definition,
    present,
    ...(blames === undefined ? {} : { blames }),
  }));
  const details = Object.entries(raw?.details ?? {}).map(([detailId, definition]) => ({
    id: detailId,
    definition,
  }));
  const valueIds = values.map((value) => value.id);
  const detailIds = details.map((detail) => detail.id);
  checkId(id, source, keys);
  for (const each of valueIds) checkId(each, source, [...keys, 'values', each]);
  for (const each of detailIds) checkId(each, source, [...keys, 'details', each]);
  if (raw !== undefined && values.length === 0) {
    source.complain([...keys, 'values'], `the code "${id}" has no values, it needs one at least`);
  }
  const own = { ...context, source, valueIds: raw === undefined ? null : valueIds, detailIds };
  return {
    id,
    title: plainTitle(raw?.title ?? id),
    definition: raw?.definition ?? '',
    useWhen: raw?.use_when ?? '',
    notWhen: raw?.not_when ?? '',
    values,
    ...(details.length > 0 && { details }),
    oneValue: raw?.one_value ?? false,
    threshold: raw?.threshold ?? 1,
    ...normaliseExamples(raw, keys, own),
    rules: rules.map((rule) => normaliseRule(rule, { ...own, source: rule.source })),
  };
}

function checkId(id: string, source: Source, keys: Keys): void {
  if (CODE_ID.test(id)) return;
  source.complainOfKey(keys, `"${id}" is no id, use a-z, 0-9 and _, a letter first`);
}

function normaliseRule(rule: WrittenRule, context: CodeContext): Rule {
  checkRule(rule, context);
  const { raw, keys } = rule;
  const read = (key: 'any' | 'all' | 'unless') => readPatterns(raw[key], [...keys, key], context);
  return {
    id: raw.id,
    value: raw.value ?? onlyValue(raw, context) ?? '',
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
    ...normaliseExamples(raw, keys, context),
  };
}

/** The value that a rule gives without saying so, since its code has no other. */
const onlyValue = ({ detail }: WrittenRule['raw'], { valueIds }: CodeContext): string | undefined =>
  valueIds?.length === 1 && detail === undefined ? valueIds[0] : undefined;

function checkRule({ raw, keys }: WrittenRule, context: CodeContext): void {
  const { source, valueIds, ruleIds } = context;
  const complain = (key: string, message: string) => source.complain([...keys, key], message);
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
  else if (valueIds !== null && (raw.value ?? onlyValue(raw, context)) === undefined) {
    complain('id', `the rule "${raw.id}" gives no value, one of ${valueIds.join(', ')}`);
  }
  checkValue(raw.value, [...keys, 'value'], context);
  checkValue(raw.when_negated, [...keys, 'when_negated'], context);
}

/** The examples and counter-examples of a code or of a rule. */
function normaliseExamples(
  raw: Pick<RawRule, 'examples' | 'counter_examples'> | undefined,
  keys: Keys,
  context: CodeContext,
): Pick<Code, 'examples' | 'counterExamples'> {
  const read = (key: 'examples' | 'counter_examples'): CodeExample[] =>
    (raw?.[key] ?? []).map((example, index) => {
      if (typeof example === 'string') return { text: example, value: null };
      checkValue(example.value, [...keys, key, index, 'value'], context);
      return { text: example.text, value: example.value ?? null };
    });
  return { examples: read('examples'), counterExamples: read('counter_examples') };
}

function checkValue(value: string | undefined, keys: Keys, { valueIds, source }: CodeContext): void {
  if (value === undefined || valueIds === null || valueIds.includes(value)) return;
  const meant = didYouMean(value, valueIds, `, the code has ${valueIds.join(', ')}`);
  source.complain(keys, `unknown value "${value}"${meant}`);
}

function checkDetail(
  detail: string,
  value: string | undefined,
  keys: Keys,
  { source, detailIds }: CodeContext,
): void {
  const complain = (message: string) => source.complain([...keys, 'detail'], message);
  if (value !== undefined) complain('a rule gives either a value or a detail, not both');
  if (detailIds.includes(detail)) return;
  const meant = didYouMean(detail, detailIds, ', name it under "details" of the code');
  complain(`unknown detail "${detail}"${meant}`);
}

const readPatterns = (raw: RawPatterns | undefined, keys: Keys, { source, sets }: CodeContext): Pattern[] =>
  writtenPatterns(raw, keys, source)
    .map((pattern) => readPattern(pattern, sets))
    .filter((pattern) => pattern !== undefined);
