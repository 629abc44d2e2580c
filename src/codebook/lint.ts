import { isDeepStrictEqual } from 'node:util';
import type { Code, Rule } from './codebook.ts';
import type { ParsedCodebook } from './parse-codebook.ts';
import { coversPart, coversPattern } from './patterns/covers.ts';
import { lexPattern, PatternError } from './patterns/lex-pattern.ts';
import type { Pattern, PatternItem } from './patterns/pattern.ts';
import type { Complaint } from './written/complaints.ts';
import type { Keys, Source } from './written/source.ts';
import type { WrittenRule } from './written/written-codes.ts';

/**
 * What is no mistake in a codebook and yet hardly meant: sets that nothing uses, rules that can never fire, values that
 * no rule gives, patterns beside others that find the same. Only what stands in the researcher's own files is told, and of
 * that no rule and no set which was copied from the default codebook and left as it is.
 */
export function lintCodebook({ codebook, written, sets, own, defaults }: ParsedCodebook): Complaint[] {
  const isOwn = (source: Source) => own.includes(source);
  const isCopied = (raw: unknown, keys: Keys) =>
    defaults.some((source) => isDeepStrictEqual(source.at(keys), raw));
  const isCopiedRule = (raw: WrittenRule['raw'], code: string) =>
    defaults.some((source) => rulesOf(source, code).some((rule) => isDeepStrictEqual(rule, raw)));
  return [
    ...unusedSets(
      own,
      written.flatMap(({ rules }) => rules),
    ),
    ...own.flatMap((source) =>
      entriesOf(source.at(['sets'])).flatMap(([name, raw]) => {
        const item = sets.get(name);
        return item?.kind === 'choice' && !isCopied(raw, ['sets', name])
          ? lintPatterns(item.options, raw, source, ['sets', name])
          : [];
      }),
    ),
    ...codebook.codes.flatMap((code, index) => {
      const { source, keys, rules = [] } = written[index] ?? {};
      return [
        ...(source !== undefined && keys !== undefined && isOwn(source)
          ? lintValues(code, source, keys)
          : []),
        ...code.rules.flatMap((rule, number) => {
          const place = rules[number];
          return place !== undefined && isOwn(place.source) && !isCopiedRule(place.raw, code.id)
            ? lintRule(rule, place)
            : [];
        }),
      ];
    }),
  ];
}

/** The rules of a code as a file has them. */
function rulesOf(source: Source, code: string): unknown[] {
  const rules = source.at(['codes', code, 'rules']);
  return Array.isArray(rules) ? rules : [];
}

function unusedSets(own: readonly Source[], rules: readonly WrittenRule[]): Complaint[] {
  const sets = own.flatMap((source) =>
    entriesOf(source.at(['sets'])).map(([name, patterns]) => ({ source, name, patterns })),
  );
  const used = new Set(rules.flatMap(({ raw }) => [raw.any, raw.all, raw.unless]).flatMap(namesIn));
  for (const source of own)
    for (const [, patterns] of entriesOf(source.at(['add_to_sets']))) addAll(used, namesIn(patterns));
  for (let before = -1; before < used.size; ) {
    before = used.size;
    for (const { name, patterns } of sets) if (used.has(name)) addAll(used, namesIn(patterns));
  }
  return sets
    .filter(({ name }) => !used.has(name))
    .map(({ source, name }) => ({
      ...source.placeOfKey(['sets', name]),
      message: `nothing uses the set ${name}`,
    }));
}

const entriesOf = (section: unknown): [string, unknown][] =>
  typeof section === 'object' && section !== null ? Object.entries(section) : [];

const addAll = (names: Set<string>, more: readonly string[]): void => {
  for (const name of more) names.add(name);
};

/** The sets that a list of patterns, or a single one, names. */
function namesIn(patterns: unknown): string[] {
  if (Array.isArray(patterns)) return patterns.flatMap(namesIn);
  if (typeof patterns !== 'string') return [];
  try {
    return lexPattern(patterns).flatMap((lexeme) => (lexeme.kind === 'name' ? [lexeme.name] : []));
  } catch (error) {
    if (error instanceof PatternError) return [];
    throw error;
  }
}

function lintValues(code: Code, source: Source, keys: Keys): Complaint[] {
  const given = new Set(code.rules.flatMap(({ value, whenNegated }) => [value, whenNegated]));
  const silent = code.values
    .filter(({ id }) => !given.has(id))
    .map(({ id }) => ({
      ...source.placeOfKey([...keys, 'values', id]),
      message: `no rule gives the value "${id}"`,
    }));
  const present = code.rules.filter(({ value }) =>
    code.values.some((each) => each.id === value && each.present),
  );
  if (present.length === 0 || present.some(({ cue }) => !cue)) return silent;
  return [
    ...silent,
    { ...source.placeOfKey(keys), message: `"${code.id}" is never coded: all its rules are cues` },
  ];
}

function lintRule(rule: Rule, { source, keys, raw }: WrittenRule): Complaint[] {
  const dead = whyDead(rule);
  const message = `the rule "${rule.id}" can never fire: ${dead}`;
  return [
    ...(dead === undefined ? [] : [{ ...source.place([...keys, 'id']), message }]),
    ...lintPatterns(rule.any, raw.any, source, [...keys, 'any']),
  ];
}

/** @param raw the patterns as they were written: a list, or a single one */
function lintPatterns(patterns: readonly Pattern[], raw: unknown, source: Source, keys: Keys): Complaint[] {
  const list = Array.isArray(raw) ? raw : [raw];
  // A set may have been added to; what was added stands elsewhere.
  return shadowed(patterns.slice(0, list.length)).map(({ index, by }) => ({
    ...source.place(Array.isArray(raw) ? [...keys, index] : keys),
    message: `finds nothing that "${written(list[by])}" beside it does not find`,
  }));
}

const written = (pattern: unknown): string =>
  typeof pattern === 'object' ? String((pattern as { regex?: unknown }).regex) : String(pattern);

/** Patterns that another pattern of the list covers; of two that are equal the later one. */
function shadowed(patterns: readonly Pattern[]): { index: number; by: number }[] {
  return patterns.flatMap((pattern, index) => {
    const by = patterns.findIndex(
      (other, at) =>
        at !== index && coversPattern(other, pattern) && (at < index || !coversPattern(pattern, other)),
    );
    return by < 0 ? [] : [{ index, by }];
  });
}

function whyDead({ any, all, within, unless }: Rule): string | undefined {
  const stopsRule = (isDead: (pattern: Pattern) => boolean) =>
    any.length > 0 ? any.every(isDead) : all.some(isDead);
  if (stopsRule((pattern) => unless.some((each) => coversPart(each, pattern))))
    return 'what it looks for is in its own "unless"';
  if (stopsRule(edgesMisplaced)) return 'a word stands before "^" or behind "$"';
  const longest = Math.max(0, ...all.map(leastTokens));
  if (typeof within === 'number' && longest > within)
    return `a part of it is ${longest} words long, and "within" is ${within}`;
  return undefined;
}

function edgesMisplaced(pattern: Pattern): boolean {
  const start = pattern.findLastIndex(({ kind }) => kind === 'sentence_start');
  const end = pattern.findIndex(({ kind }) => kind === 'sentence_end');
  return (
    leastTokens(pattern.slice(0, Math.max(0, start))) > 0 || (end >= 0 && leastTokens(pattern.slice(end)) > 0)
  );
}

/** The fewest tokens that a match of a pattern takes. */
const leastTokens = (pattern: Pattern): number => pattern.reduce((sum, item) => sum + leastOf(item), 0);

function leastOf(item: PatternItem): number {
  switch (item.kind) {
    case 'choice':
      return Math.min(...item.options.map(leastTokens));
    case 'word':
    case 'lemma':
    case 'wildcard':
    case 'any_token':
    case 'target':
    case 'regex':
      return 1;
    default:
      return 0;
  }
}
