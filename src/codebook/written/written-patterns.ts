import type { RawPatterns } from './codes-section.ts';
import type { Keys, Source } from './source.ts';

/** A pattern as it was written, with a way to complain of it. */
export interface WrittenPattern {
  readonly text: string;
  /** Whether it is a regular expression and no pattern of the language. */
  readonly isRegex: boolean;
  complain(message: string, offset?: number): void;
}

/** The patterns of a list, or a single one, each with a way to complain of it. */
export function writtenPatterns(raw: RawPatterns | undefined, keys: Keys, source: Source): WrittenPattern[] {
  const each = (value: Exclude<RawPatterns, unknown[]>, at: Keys): WrittenPattern => {
    const isRegex = typeof value === 'object';
    const place = isRegex ? [...at, 'regex'] : at;
    return {
      text: isRegex ? value.regex : typeof value === 'string' ? value : (source.typed(at) ?? String(value)),
      isRegex,
      complain: (message, offset) => source.complain(place, message, offset),
    };
  };
  if (raw === undefined) return [];
  return Array.isArray(raw) ? raw.map((value, index) => each(value, [...keys, index])) : [each(raw, keys)];
}
