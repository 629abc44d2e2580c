import type { Pattern, PatternItem } from '../../codebook/patterns/pattern.ts';
import type { Choice, Node, OtherRow, Row, Term } from './nodes.ts';
import { Reach } from './reach.ts';
import { type Content, WordSets } from './word-sets.ts';

/** Compiles patterns; what is the same in many of them is compiled once. */
export class Compiler {
  /** The word sets of all patterns that were compiled. */
  readonly sets = new WordSets();
  readonly #compiled = new Map<PatternItem, Node>();
  /** Items by what they are, and the number of each. */
  readonly #nodes = new Map<string, Node>();
  readonly #words = new Map<string, Node>();
  readonly #numbers = new Map<Node, number>();
  readonly #reach = new Reach(this.sets);
  readonly #nothing = this.#term(new Set(), [], null);

  /** The row of a pattern; one that nothing matches for a regular expression, which is looked for by itself. */
  row(pattern: Pattern): Row {
    return pattern.map((item) => this.#node(item));
  }

  /** The same for rows that match the same. */
  keyOf(row: Row): string {
    return row.map((node) => this.#numberOf(node)).join();
  }

  #numberOf(node: Node): number {
    const number = this.#numbers.get(node) ?? this.#numbers.size;
    this.#numbers.set(node, number);
    return number;
  }

  /** The item that was compiled before, where there is one like it. */
  #once<Kind extends Node>(key: string, make: () => Kind): Node {
    let node = this.#nodes.get(key);
    if (node === undefined) {
      node = make();
      this.#nodes.set(key, node);
    }
    return node;
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
        return this.#word(item.word, item.pos);
      case 'lemma':
        return this.#term(item.forms, [], item.pos);
      case 'wildcard':
        return this.#term(new Set(), [item.pieces], item.pos);
      case 'any_token':
        return this.#once(`any ${item.pos}`, () => ({ kind: 'any', pos: item.pos }));
      case 'choice':
        return this.#choice(item.options);
      case 'target': {
        const types = item.types === null ? '' : [...item.types].sort().join();
        return this.#once(`target ${item.captures} ${types}`, () => item);
      }
      case 'gap':
        return this.#once(`gap ${item.most}`, () => item);
      case 'optional':
      case 'not': {
        const { kind } = item;
        const node = this.#node(item.item);
        return this.#once(`${kind} ${this.#numberOf(node)}`, () => ({ kind, node }));
      }
      case 'sentence_start':
        return this.#once('start', () => ({ kind: 'start' }));
      case 'sentence_end':
        return this.#once('end', () => ({ kind: 'end' }));
      case 'regex':
        return this.#nothing;
    }
  }

  #word(word: string, pos: string | null): Node {
    const key = `${word} ${pos}`;
    const node = this.#words.get(key) ?? this.#term(new Set([word]), [], pos);
    this.#words.set(key, node);
    return node;
  }

  #term(listed: ReadonlySet<string>, globs: Content['globs'], pos: string | null): Term {
    const words = this.sets.add(listed, globs);
    return this.#once(`term ${words.number} ${pos}`, () => ({ kind: 'term', words, pos })) as Term;
  }

  #choice(options: readonly Pattern[]): Node {
    const single = new Map<string | null, { listed: Set<string>; globs: (readonly string[])[] }>();
    const longer = new Set<Row>();
    for (const option of options) {
      const [item] = option;
      const word = option.length === 1 && item !== undefined ? this.#oneToken(item) : null;
      if (word === null) {
        longer.add(this.row(option));
        continue;
      }
      const words = single.get(word.pos) ?? { listed: new Set(), globs: [] };
      single.set(word.pos, words);
      for (const each of word.listed) words.listed.add(each);
      words.globs.push(...word.globs);
    }
    const terms = [...single].map(([pos, { listed, globs }]) => this.#term(listed, globs, pos));
    const [only] = terms;
    if (only !== undefined && terms.length === 1 && longer.size === 0) return only;
    const key = `choice ${[terms, ...longer].map((row) => this.keyOf(row)).join(' ')}`;
    return this.#once(key, () => this.#choiceOf(terms, [...longer]));
  }

  /** What an item matches that matches one token by its word; null for any other. */
  #oneToken(item: PatternItem): (Content & { readonly pos: string | null }) | null {
    if (item.kind === 'word') return { listed: new Set([item.word]), globs: [], pos: item.pos };
    if (item.kind === 'lemma') return { listed: item.forms, globs: [], pos: item.pos };
    const node = item.kind === 'choice' || item.kind === 'wildcard' ? this.#node(item) : null;
    return node?.kind === 'term' ? { ...node.words, pos: node.pos } : null;
  }

  #choiceOf(terms: readonly Term[], rows: readonly Row[]): Choice {
    const byFirst = new Map<number, Row[]>();
    const others: OtherRow[] = [];
    for (const row of rows) {
      const { words, target, any, empty } = this.#reach.firsts(row);
      if (target || any || empty) others.push({ row, firsts: null });
      else {
        if (words.some(({ globs }) => globs.length > 0)) others.push({ row, firsts: this.sets.union(words) });
        else
          for (const { listed } of words)
            for (const word of listed) addTo(byFirst, this.sets.numberOf(word), row);
      }
    }
    return { kind: 'choice', terms, rows, byFirst, others };
  }
}

function addTo(map: Map<number, Row[]>, word: number, row: Row): void {
  const rows = map.get(word);
  if (rows === undefined) map.set(word, [row]);
  else rows.push(row);
}
