import type { z } from 'zod';
import { didYouMean } from '../nearest.ts';
import type { Source } from './source.ts';

type Issue = z.core.$ZodIssue;

/** Complains of what zod found wrong with a section: says where it is and what would be right. */
export function complainOfIssue(
  issue: Issue,
  schema: z.ZodType,
  source: Source,
  prefix: readonly PropertyKey[],
): void {
  const path = [...prefix, ...issue.path];
  const got = source.at(path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    const others = known.length === 0 ? '' : `, known are ${known.join(', ')}`;
    for (const key of issue.keys) {
      source.complainOfKey([...path, key], `unknown key "${key}"${didYouMean(key, known, others)}`);
    }
  } else if (issue.code === 'invalid_union') {
    // Every alternative has its own complaint: the one that got furthest in is about what the writer meant.
    const best = issue.errors.toSorted((a, b) => depthOf(b) - depthOf(a))[0] ?? [];
    if (depthOf(best) === 0) {
      const wanted = new Set(issue.errors.flat().map(wants));
      const choices = issue.errors.flat().flatMap(choicesOf);
      source.complain(path, misfit(got, [...wanted].join(' or '), choices));
    } else {
      for (const inner of best) {
        const whole = { ...inner, path: [...issue.path, ...inner.path] } as Issue;
        complainOfIssue(whole, schema, source, prefix);
      }
    }
  } else if (got === undefined && path.length > 0) {
    const message = `the key "${String(path.at(-1))}" is missing, it wants ${wants(issue)}`;
    source.complain(path.slice(0, -1), message);
  } else {
    source.complain(path, misfit(got, wants(issue), choicesOf(issue)));
  }
}

function misfit(got: unknown, wanted: string, choices: readonly string[]): string {
  const meant = typeof got === 'string' ? didYouMean(got, choices) : '';
  return `${shown(got)} where ${wanted} belongs${meant}`;
}

const depthOf = (branch: readonly Issue[]): number =>
  Math.max(0, ...branch.map(({ path, code }) => path.length + (code === 'unrecognized_keys' ? 1 : 0)));

const choicesOf = (issue: Issue): string[] =>
  issue.code === 'invalid_value' ? issue.values.map(String) : [];

/** What belongs where something else was found. */
export function wants(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS.get(issue.expected) ?? issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'too_small':
      return issue.origin === 'string'
        ? 'text'
        : issue.origin === 'array'
          ? 'a list that is not empty'
          : `${issue.minimum} or more`;
    case 'too_big':
      return `${issue.maximum} or less`;
    default:
      return issue.message;
  }
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'keys with values'],
  ['record', 'keys with values'],
]);

/** What was found, short enough for a message. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  const text = String(value);
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}

/** The keys that a strict object at `path` of a schema knows. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown[] = [schema];
  for (const key of path) at = at.flatMap((each) => inside(each, key));
  return [...new Set(at.flatMap((each) => spread(each)).flatMap((each) => Object.keys(shapeOf(each) ?? {})))];
}

interface Definition {
  readonly type: string;
  readonly shape?: Record<string, unknown>;
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly innerType?: unknown;
  readonly options?: readonly unknown[];
}

const definitionOf = (schema: unknown): Definition => (schema as { def: Definition }).def;

const shapeOf = (schema: unknown): Record<string, unknown> | undefined => definitionOf(schema).shape;

/** What an optional or a union stands for. */
function spread(schema: unknown): unknown[] {
  const { type, innerType, options } = definitionOf(schema);
  if (type === 'union') return (options ?? []).flatMap(spread);
  return innerType === undefined ? [schema] : spread(innerType);
}

const inside = (schema: unknown, key: PropertyKey): unknown[] =>
  spread(schema).flatMap((each) => {
    const { shape, element, valueType } = definitionOf(each);
    const next = shape?.[String(key)] ?? element ?? valueType;
    return next === undefined ? [] : [next];
  });
