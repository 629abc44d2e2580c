import type { Words } from './word-sets.ts';

/** A compiled pattern item. Choices and terms are shared between the patterns that use the same set. */
export type Node =
  | Term
  | { readonly kind: 'any'; readonly pos: string | null }
  | Choice
  | Target
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'optional'; readonly node: Node }
  | { readonly kind: 'not'; readonly node: Node }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

export type Row = readonly Node[];

/** One token that is one of some words. */
export interface Term {
  readonly kind: 'term';
  readonly words: Words;
  readonly pos: string | null;
}

/** A mention of a target. */
export interface Target {
  readonly kind: 'target';
  /** Null where any type will do. */
  readonly types: ReadonlySet<string> | null;
  readonly captures: boolean;
}

/** One of several rows. Single words are gathered into terms, rows that begin with listed words are found by them. */
export interface Choice {
  readonly kind: 'choice';
  readonly terms: readonly Term[];
  /** Those that are more than one word of a term, each once. */
  readonly rows: readonly Row[];
  /** By the number of the word that they begin with. */
  readonly byFirst: ReadonlyMap<number, readonly Row[]>;
  readonly others: readonly OtherRow[];
}

/** A row that no list of words leads to. */
export interface OtherRow {
  readonly row: Row;
  /** The words that it may begin with, some of them wildcards; null where it may begin with anything. */
  readonly firsts: Words | null;
}
