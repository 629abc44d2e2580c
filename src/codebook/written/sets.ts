import { PatternError } from '../patterns/lex-pattern.ts';
import { parsePart, parsePattern, type SetLookup } from '../patterns/parse-pattern.ts';
import { parseRegex } from '../patterns/parse-regex.ts';
import type { Pattern, PatternItem } from '../patterns/pattern.ts';
import type { WrittenPattern } from './written-patterns.ts';

/** A shared set as it was written. */
export interface WrittenSet {
  readonly patterns: readonly WrittenPattern[];
  complain(message: string): void;
}

/**
 * Makes one pattern item of each shared set. A set that is used by others, or by many rules, is one object for all
 * of them. Sets that lead back to themselves, and patterns that cannot be read, are complained of.
 */
export function buildSets(written: ReadonlyMap<string, WrittenSet>): SetLookup {
  const items = new Map<string, PatternItem & { options: Pattern[] }>();
  for (const name of written.keys()) items.set(name, { kind: 'choice', options: [] });

  const uses = new Map<string, Set<string>>();
  for (const [name, set] of written) {
    const used = new Set<string>();
    uses.set(name, used);
    const lookup: SetLookup = {
      get: (other) => {
        if (items.has(other)) used.add(other);
        return items.get(other);
      },
      names: () => items.keys(),
    };
    for (const pattern of set.patterns) {
      const row = readPattern(pattern, lookup, parsePart);
      if (row !== undefined) items.get(name)?.options.push(row);
    }
  }
  for (const name of written.keys()) {
    const circle = circleFrom(name, uses);
    if (circle === undefined) continue;
    written.get(name)?.complain(`the set ${name} leads back to itself: ${circle.join(' > ')}`);
    (items.get(name) as { options: Pattern[] }).options.length = 0;
  }
  return { get: (name) => items.get(name), names: () => items.keys() };
}

/** Reads one pattern, or complains of it. */
export function readPattern(
  pattern: WrittenPattern,
  sets: SetLookup,
  read: typeof parsePattern = parsePattern,
): Pattern | undefined {
  try {
    return pattern.isRegex ? parseRegex(pattern.text) : read(pattern.text, sets);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    pattern.complain(error.message, error.at);
    return undefined;
  }
}

/** The shortest way by which a set leads back to itself. */
function circleFrom(name: string, uses: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [name];
  for (const set of queue) {
    for (const next of uses.get(set) ?? []) {
      if (next === name) {
        const way = [name];
        for (let at: string | undefined = set; at !== undefined && at !== name; at = cameFrom.get(at)) {
          way.unshift(at);
        }
        return [name, ...way];
      }
      if (!cameFrom.has(next)) {
        cameFrom.set(next, set);
        queue.push(next);
      }
    }
  }
  return undefined;
}
