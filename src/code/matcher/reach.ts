import { fitsGlob } from '../../codebook/patterns/glob.ts';
import { commonest, frequencyOf } from '../../text/word-frequencies.ts';
import { type Extent, extentOfNode, followedBy, NONE } from './extent.ts';
import type { Choice, Node, Row } from './nodes.ts';
import type { WordSets, Words } from './word-sets.ts';

/** The tokens that a match may begin with. */
export interface Firsts {
  readonly words: readonly Words[];
  /** A mention of a target may begin it. */
  readonly target: boolean;
  /** Anything may begin it, so that every place must be tried. */
  readonly any: boolean;
  /** It may match nothing at all. */
  readonly empty: boolean;
}

/** Words of which every match of a row holds one, and how many keys behind its beginning that one stands. */
export interface Gate extends Extent {
  readonly words: Words;
  /** The item that they are of, and how many keys behind the beginning that one begins. */
  readonly node: Node;
  readonly begins: Extent;
  /** How often one of them stands in ten thousand words: the more, the less is spared by waiting for them. */
  readonly cost: number;
}

const ANYTHING: Firsts = { words: [], target: false, any: true, empty: false };
const NOTHING: Firsts = { words: [], target: false, any: false, empty: true };

/** What a wildcard finds in ten thousand words beside the common ones. */
const WILD = 1;

/** Works out, for the rows of one program, what they begin with and what they cannot do without. */
export class Reach {
  readonly #sets: WordSets;
  readonly #firsts = new Map<Choice, Firsts>();
  readonly #gates = new Map<Choice, readonly Words[]>();
  readonly #costs = new Map<Words, number>();

  constructor(sets: WordSets) {
    this.#sets = sets;
  }

  /** Of each item of a row that must stand, its words; those of the rarest words first. */
  gates(row: Row): Gate[] {
    const gates: Gate[] = [];
    let before = NONE;
    for (const [at, node] of row.entries()) {
      const reached = followedBy(before, extentOfNode(node), at);
      const begins = followedBy(before, NONE, at);
      before = reached;
      for (const words of this.#gatesOf(node)) {
        const cost = this.#costOf(words);
        gates.push({ words, node, begins, cost, ...reached, least: begins.least, most: reached.most - 1 });
      }
    }
    return gates.sort((a, b) => a.cost - b.cost);
  }

  #gatesOf(node: Node): readonly Words[] {
    if (node.kind === 'term') return [node.words];
    if (node.kind !== 'choice') return [];
    const known = this.#gates.get(node);
    if (known !== undefined) return known;
    const rows = node.rows.map((row) => this.gates(row).map(({ words }) => words));
    const terms = node.terms.map(({ words }) => words);
    const rarest = rows.flatMap(([first]) => first ?? []);
    const next = rows.flatMap(([first, second = first]) => second ?? []);
    // Whichever row stands, a word of its first gate stands, and one of its second where it has a second.
    const gates =
      rarest.length < rows.length
        ? []
        : [...new Set([rarest, next].map((words) => this.#sets.union([...terms, ...words])))];
    this.#gates.set(node, gates);
    return gates;
  }

  /** What a match of a row begins with. */
  firsts(row: Row): Firsts {
    const parts: Firsts[] = [];
    for (const node of row) {
      const part = this.#firstsOf(node);
      if (part.any) return ANYTHING;
      parts.push(part);
      if (!part.empty) return { ...together(parts), empty: false };
    }
    return { ...together(parts), empty: true };
  }

  #firstsOf(node: Node): Firsts {
    switch (node.kind) {
      case 'term':
        return { words: [node.words], target: false, any: false, empty: false };
      case 'target':
        return { words: [], target: true, any: false, empty: false };
      case 'optional':
        return { ...this.#firstsOf(node.node), empty: true };
      case 'not':
      case 'start':
      case 'end':
        return NOTHING;
      case 'choice': {
        const known = this.#firsts.get(node);
        if (known !== undefined) return known;
        const parts = node.rows.map((row) => this.firsts(row));
        const terms = node.terms.map((term) => this.#firstsOf(term));
        const { words, ...rest } = together([...terms, ...parts]);
        const empty = parts.some((part) => part.empty);
        const firsts = { words: words.length > 1 ? [this.#sets.union(words)] : words, ...rest, empty };
        this.#firsts.set(node, firsts);
        return firsts;
      }
      default:
        return ANYTHING;
    }
  }

  #costOf(words: Words): number {
    let cost = this.#costs.get(words);
    if (cost === undefined) {
      const { listed, globs } = words;
      cost = globs.length * WILD;
      for (const word of listed) cost += frequencyOf(word);
      for (const [word, frequency] of globs.length > 0 ? commonest() : [])
        if (globs.some((pieces) => fitsGlob(word, pieces))) cost += frequency;
      this.#costs.set(words, cost);
    }
    return cost;
  }
}

const together = (parts: readonly Firsts[]): Omit<Firsts, 'empty'> => ({
  words: [...new Set(parts.flatMap(({ words }) => words))],
  target: parts.some(({ target }) => target),
  any: parts.some(({ any }) => any),
});
