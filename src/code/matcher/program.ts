import type { Pattern, PatternItem } from '../../codebook/pattern.ts';

/** A set of words that one token may be: listed ones, and ones that fit a wildcard. */
export interface Words {
  readonly listed: ReadonlySet<string>;
  readonly globs: readonly (readonly string[])[];
}

/** A compiled pattern item. Choices and terms are shared between the patterns that use the same set. */
export type Node =
  | { readonly kind: 'term'; readonly words: Words; readonly pos: string | null }
  | { readonly kind: 'any'; readonly pos: string | null }
  | Choice
  | { readonly kind: 'target'; readonly types: ReadonlySet<string> | null; readonly captures: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'optional'; readonly node: Node }
  | { readonly kind: 'not'; readonly node: Node }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

export type Row = readonly Node[];

/** One of several rows. Single words are gathered into terms, rows that begin with a listed word are found by it. */
export interface Choice {
  readonly kind: 'choice';
  /** Different for every choice of a program: what has been found for it is kept under this. */
  readonly id: number;
  readonly terms: readonly (Node & { kind: 'term' })[];
  readonly byFirst: ReadonlyMap<string, readonly Row[]>;
  readonly others: readonly Row[];
}

/** The rows of a choice that are more than one word of a term, each once. */
export const rowsOf = (choice: Choice): Row[] => [
  ...new Set([...choice.byFirst.values()].flat()),
  ...choice.others,
];

/** Compiles patterns; a set that many patterns share is compiled once. */
export class Compiler {
  readonly #compiled = new Map<PatternItem, Node>();
  #choices = 0;

  row(pattern: Pattern): Row {
    return pattern.map((item) => this.#node(item));
  }

  #node(item: PatternItem): Node {
    const known = this.#compiled.get(item);
    if (known !== undefined) return known;
    const node = this.#make(item);
    this.#compiled.set(item, node);
    return node;
  }

  #make(item: PatternItem): Node {
    switch (item.kind) {
      case 'word':
        return { kind: 'term', words: { listed: new Set([item.word]), globs: [] }, pos: item.pos };
      case 'lemma':
        return { kind: 'term', words: { listed: item.forms, globs: [] }, pos: item.pos };
      case 'wildcard':
        return { kind: 'term', words: { listed: new Set(), globs: [item.pieces] }, pos: item.pos };
      case 'any_token':
        return { kind: 'any', pos: item.pos };
      case 'choice':
        return this.#choice(item.options.map((option) => this.row(option)));
      case 'target':
        return item;
      case 'gap':
        return item;
      case 'optional':
        return { kind: 'optional', node: this.#node(item.item) };
      case 'not':
        return { kind: 'not', node: this.#node(item.item) };
      case 'sentence_start':
        return { kind: 'start' };
      case 'sentence_end':
        return { kind: 'end' };
    }
  }

  #choice(rows: readonly Row[]): Node {
    const byPos = new Map<string | null, { listed: Set<string>; globs: (readonly string[])[] }>();
    const byFirst = new Map<string, Row[]>();
    const others: Row[] = [];
    for (const row of rows) {
      const first = row[0];
      if (first?.kind === 'term' && row.length === 1) {
        const words = byPos.get(first.pos) ?? { listed: new Set(), globs: [] };
        byPos.set(first.pos, words);
        for (const word of first.words.listed) words.listed.add(word);
        words.globs.push(...first.words.globs);
      } else if (first?.kind === 'term' && first.words.globs.length === 0) {
        for (const word of first.words.listed) {
          const beginning = byFirst.get(word);
          if (beginning === undefined) byFirst.set(word, [row]);
          else beginning.push(row);
        }
      } else others.push(row);
    }
    const terms = [...byPos].map(([pos, words]) => ({ kind: 'term', words, pos }) as const);
    const only = terms[0];
    if (only !== undefined && terms.length === 1 && byFirst.size === 0 && others.length === 0) return only;
    this.#choices += 1;
    return { kind: 'choice', id: this.#choices, terms, byFirst, others };
  }
}
