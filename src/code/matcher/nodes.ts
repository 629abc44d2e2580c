import type { Words } from './word-sets.ts';

/** A compiled pattern item. Choices and terms are shared between the patterns that use the same set. */
export type Node =
  | Term
  | { readonly kind: 'any'; readonly pos: string | null }
  | Choice
  | { readonly kind: 'target'; readonly types: ReadonlySet<string> | null; readonly captures: boolean }
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

/** One of several rows. Single words are gathered into terms, rows that begin with listed words are found by them. */
export interface Choice {
  readonly kind: 'choice';
  /** Different for every choice of a program: what has been found for it is kept under this. */
  readonly id: number;
  readonly terms: readonly Term[];
  /** Those that are more than one word of a term, each once. */
  readonly rows: readonly Row[];
  readonly byFirst: ReadonlyMap<string, readonly Row[]>;
  readonly others: readonly OtherRow[];
}

/** A row that no list of words leads to. */
export interface OtherRow {
  readonly row: Row;
  /** The words that it may begin with, some of them wildcards; null where it may begin with anything. */
  readonly firsts: Words | null;
}
