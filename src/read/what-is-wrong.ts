import type { z } from 'zod';
import { shown, wants } from '../codebook/written/complain-of-issue.ts';

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with something that came from a file, in the words of errors: the first place that is not as it should be,
 * what stands there, and what belongs there.
 *
 * @param value what was checked; undefined where it was no JSON
 */
export function whatIsWrong(error: z.ZodError, value: unknown): string {
  if (value === undefined) return 'it is no JSON';
  const issue = error.issues.map(innermost)[0];
  if (issue === undefined) return 'it is damaged';
  const place = placeOf(issue.path);
  const got = at(value, issue.path);
  if (place === '') return `${shown(got)} where ${wants(issue)} belongs`;
  return got === undefined
    ? `"${place}" is missing, it wants ${wants(issue)}`
    : `"${place}" is ${shown(got)}, where ${wants(issue)} belongs`;
}

/** Of several things that would do, the one that lacks least. */
function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const [nearest] = issue.errors
    .filter((branch) => branch.length > 0)
    .toSorted((a, b) => a.length - b.length);
  const inner = nearest?.[0];
  return inner === undefined ? issue : innermost({ ...inner, path: [...issue.path, ...inner.path] } as Issue);
}

/** As one writes it: `shards[2].bytes`. */
const placeOf = (keys: readonly PropertyKey[]): string =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

const at = (value: unknown, keys: readonly PropertyKey[]): unknown =>
  keys.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined),
    value,
  );
