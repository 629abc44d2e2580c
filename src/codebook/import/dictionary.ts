import type { RawPatterns } from '../written/codes-section.ts';

/** Categories nested deeper than this are left out; each bears the titles of all around it. */
export const MOST_LEVELS = 20;

/** A dictionary of another program, before it is made a codebook. */
export interface Dictionary {
  /** What kind of file it was, for the reader of the codebook. */
  readonly kind: string;
  readonly categories: readonly Category[];
  readonly notes: readonly Note[];
}

/** A category, which becomes a code. */
export interface Category {
  /** Titles from the outermost category to this one, as they were written. */
  readonly path: readonly string[];
  readonly entries: readonly Entry[];
  /** The set by which patterns of other categories refer to this one. */
  readonly set?: string;
}

/** A word or phrase of a category. */
export interface Entry {
  readonly pattern: DictionaryPattern;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** One pattern of a rule, as it stands in YAML. */
export type DictionaryPattern = string | Extract<RawPatterns, { regex: string }>;

/** Something that could not be taken over as it stood. */
export interface Note {
  readonly line: number;
  readonly message: string;
}

/** The entries of one category while it is read: each pattern once. */
export class EntryList {
  readonly #entries = new Map<string, Entry>();

  /** Adds an entry; returns the line where the same pattern stood before, if it did. */
  add(pattern: DictionaryPattern, line: number): number | undefined {
    const key = JSON.stringify(pattern);
    const before = this.#entries.get(key);
    if (before === undefined) this.#entries.set(key, { pattern, line });
    return before?.line;
  }

  all(): Entry[] {
    return [...this.#entries.values()];
  }
}
