import { type Choice, type Node, type Row, rowsOf, type Words } from './nodes.ts';

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

const ANYTHING: Firsts = { words: [], target: false, any: true, empty: false };
const NOTHING: Firsts = { words: [], target: false, any: false, empty: true };

/** Words that stand in nearly every sentence: waiting for one of them spares little. */
const COMMON = new Set(
  `the a an and or but to of in on at by for with from as is are was were be been being am has have had do does did
  not n't no it its 's this that these those he she they we you i him her them us his their our your my me who what
  which when where why how will would can could if so all just about there out up more than then now one , . " ' -`.split(
    /\s+/,
  ),
);

/** Works out, for the rows of one program, what they begin with and what they cannot do without. */
export class Reach {
  readonly #firsts = new Map<Choice, Firsts>();
  readonly #gates = new Map<Choice, readonly Words[] | null>();

  /**
   * Words of which every match of a row holds one; null where it may do without any. Of the items that must stand,
   * the one with the rarest words is taken.
   */
  gate(row: Row): readonly Words[] | null {
    let best: readonly Words[] | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const node of row) {
      const words = this.#gateOf(node);
      if (words === null) continue;
      const cost = words.reduce((sum, each) => sum + costOf(each), 0);
      if (cost < least) {
        best = words;
        least = cost;
      }
    }
    return best;
  }

  #gateOf(node: Node): readonly Words[] | null {
    if (node.kind === 'term') return [node.words];
    if (node.kind !== 'choice') return null;
    const known = this.#gates.get(node);
    if (known !== undefined) return known;
    const gates = rowsOf(node).map((row) => this.gate(row));
    const words = gates.some((gate) => gate === null)
      ? null
      : merged([...node.terms.map((term) => term.words), ...gates.flatMap((gate) => gate ?? [])]);
    this.#gates.set(node, words);
    return words;
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
        const parts = rowsOf(node).map((row) => this.firsts(row));
        const terms = node.terms.map((term) => this.#firstsOf(term));
        const firsts = { ...together([...terms, ...parts]), empty: parts.some(({ empty }) => empty) };
        this.#firsts.set(node, firsts);
        return firsts;
      }
      default:
        return ANYTHING;
    }
  }
}

const together = (parts: readonly Firsts[]): Omit<Firsts, 'empty'> => ({
  words: merged(parts.flatMap(({ words }) => words)),
  target: parts.some(({ target }) => target),
  any: parts.some(({ any }) => any),
});

/** One set of words for several, so that a big choice is looked up once. */
function merged(parts: readonly Words[]): readonly Words[] {
  if (parts.length < 2) return parts;
  const listed = new Set<string>();
  for (const part of parts) for (const word of part.listed) listed.add(word);
  return [{ listed, globs: [...new Set(parts.flatMap((part) => part.globs))] }];
}

function costOf({ listed, globs }: Words): number {
  let cost = listed.size + globs.length * 5;
  for (const word of listed) if (COMMON.has(word)) cost += 100;
  return cost;
}
