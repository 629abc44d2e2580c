import type { Pattern, PatternItem } from '../../codebook/pattern.ts';
import type { Node, OtherRow, Row } from './nodes.ts';
import { Reach } from './reach.ts';
import { WordSets } from './word-sets.ts';

/** Compiles patterns; a set that many patterns share is compiled once. */
export class Compiler {
  /** The word sets of all patterns that were compiled. */
  readonly sets = new WordSets();
  readonly #compiled = new Map<PatternItem, Node>();
  readonly #words = new Map<string, Node>();
  readonly #reach = new Reach(this.sets);
  readonly #nothing: Node = { kind: 'term', words: this.sets.add(new Set()), pos: null };
  #choices = 0;

  /** The row of a pattern; one that nothing matches for a regular expression, which is looked for by itself. */
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
        return this.#word(item.word, item.pos);
      case 'lemma':
        return { kind: 'term', words: this.sets.add(item.forms), pos: item.pos };
      case 'wildcard':
        return { kind: 'term', words: this.sets.add(new Set(), [item.pieces]), pos: item.pos };
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
      case 'regex':
        return this.#nothing;
    }
  }

  /** The same word in many patterns is one node, so that it is looked up once for all of them. */
  #word(word: string, pos: string | null): Node {
    const key = pos === null ? word : `${word}/${pos}`;
    const known = this.#words.get(key);
    if (known !== undefined) return known;
    const node: Node = { kind: 'term', words: this.sets.add(new Set([word])), pos };
    this.#words.set(key, node);
    return node;
  }

  #choice(rows: readonly Row[]): Node {
    const byPos = new Map<string | null, { listed: Set<string>; globs: (readonly string[])[] }>();
    const byFirst = new Map<string, Row[]>();
    const others: OtherRow[] = [];
    const longer = new Set<Row>();
    for (const row of rows) {
      const first = row[0];
      if (first?.kind === 'term' && row.length === 1) {
        const words = byPos.get(first.pos) ?? { listed: new Set(), globs: [] };
        byPos.set(first.pos, words);
        for (const word of first.words.listed) words.listed.add(word);
        words.globs.push(...first.words.globs);
        continue;
      }
      longer.add(row);
      const { words, target, any, empty } = this.#reach.firsts(row);
      if (target || any || empty) others.push({ row, firsts: null });
      else if (words.some(({ globs }) => globs.length > 0))
        others.push({ row, firsts: this.sets.union(words) });
      else for (const { listed } of words) for (const word of listed) addTo(byFirst, word, row);
    }
    const terms = [...byPos].map(
      ([pos, { listed, globs }]) => ({ kind: 'term', words: this.sets.add(listed, globs), pos }) as const,
    );
    const only = terms[0];
    if (only !== undefined && terms.length === 1 && byFirst.size === 0 && others.length === 0) return only;
    this.#choices += 1;
    return { kind: 'choice', id: this.#choices, terms, rows: [...longer], byFirst, others };
  }
}

function addTo(map: Map<string, Row[]>, word: string, row: Row): void {
  const rows = map.get(word);
  if (rows === undefined) map.set(word, [row]);
  else rows.push(row);
}
