import { NONE } from './extent.ts';
import type { Choice, Node, Row } from './nodes.ts';
import { packLists } from './number-lists.ts';
import { asksForPos } from './parts-of-speech.ts';
import { type Gate, Reach } from './reach.ts';
import { ANYTHING } from './row-code.ts';
import {
  AT_START,
  CERTAIN,
  MOST_GATES,
  NEEDS,
  ONLY_TARGET,
  POS,
  type StoredIndex,
  TARGET,
  WORDED,
} from './row-index.ts';
import { NO_GATE } from './vocabulary.ts';
import type { WordSets } from './word-sets.ts';

/** Of a row that is looked for by something else. */
const NOTHING: Row = [];

/** Words that stand so often in ten thousand are met in every third sentence: to ask whether one was tells little. */
const COMMON = 200;

/** What is known of a row while more are added. */
interface Needs {
  readonly row: Row;
  /** What leads to it, and its other gates. */
  readonly lead: Gate | undefined;
  readonly pivot: Choice | undefined;
  readonly gates: readonly Gate[];
}

/** Finds out what rows cannot do without. */
export class RowIndexer {
  readonly #sets: WordSets;
  readonly #reach: Reach;
  /** Of the rows, and behind them of the ways. */
  readonly #needs: Needs[];
  readonly #rows: number;
  readonly #unled: number[] = [];
  readonly #pivotOf: number[] = [];
  /** Pivots with the rows and ways that they lead to, one lead behind the other; a pivot stands before those to whose ways it leads. */
  readonly #pivots = new Map<Choice, number[]>();

  /** @param others rows that are looked for by something else */
  constructor(rows: readonly Row[], sets: WordSets, others: ReadonlySet<number> = new Set()) {
    this.#sets = sets;
    this.#reach = new Reach(sets);
    this.#rows = rows.length;
    this.#needs = rows.map((row, number) => this.#needsOf(others.has(number) ? NOTHING : row));
  }

  #needsOf(row: Row): Needs {
    const [lead, ...others] = this.#reach.gates(row);
    const pivot = lead === undefined ? undefined : pivotAt(lead);
    // Where a pivot stands, its words do.
    const gates = others.filter(({ node }) => node !== pivot).slice(0, MOST_GATES);
    return { row, lead, pivot, gates };
  }

  /** Has a row or way found by `Openings`. */
  lead(row: number): void {
    const { lead, pivot, gates } = this.#needs[row] as Needs;
    const telling = gates.filter(({ cost }) => cost < COMMON);
    const [first = NO_GATE, second = NO_GATE] = telling.map(({ words }) => this.#sets.bitOf(words));
    if (lead === undefined) this.#unled.push(row);
    else if (pivot === undefined) this.#sets.lead(lead.words, [row, first, second]);
    else this.#ledBy(pivot).push(row, first, second);
  }

  /** What a pivot leads to, one lead behind the other. */
  #ledBy(pivot: Choice): number[] {
    const known = this.#pivots.get(pivot);
    if (known !== undefined) return known;
    const ways = waysOf(pivot).map((way) => this.#needs.push(this.#needsOf(way)) - 1);
    for (const way of ways) this.lead(way);
    const led: number[] = [];
    for (const way of ways) this.#pivotOf[way - this.#rows] = this.#pivots.size;
    this.#pivots.set(pivot, led);
    return led;
  }

  /** Rows in the order in which to look for them where one that is missing makes the others needless. */
  rarestFirst(rows: readonly number[]): number[] {
    const cost = (row: number) => this.#needs[row]?.lead?.cost ?? Number.MAX_VALUE;
    return rows.toSorted((a, b) => cost(a) - cost(b));
  }

  /** The ways in which pivots may stand. */
  get ways(): Row[] {
    return this.#needs.slice(this.#rows).map(({ row }) => row);
  }

  /**
   * @param ways the places of these in the code
   * @param gates number of the bits that were given to gates, before anything else had one
   */
  stored(ways: Int32Array, gates: number): StoredIndex {
    return {
      needs: Int32Array.from(this.#needs.flatMap((needs) => this.#numbersOf(needs))),
      rows: this.#rows,
      gates,
      unled: this.#unled,
      ways: ways.map((place, way) => (isWord(this.#needs[this.#rows + way]?.row ?? []) ? CERTAIN : place)),
      pivotOf: Int32Array.from(this.#pivotOf),
      ledTo: packLists([...this.#pivots.values()]),
    };
  }

  #numbersOf({ row, lead, pivot, gates }: Needs): number[] {
    const { words, target, any } = this.#reach.firsts(row);
    const flags =
      (target ? TARGET : 0) |
      (target && words.length === 0 ? ONLY_TARGET : 0) |
      (row[0]?.kind === 'start' ? AT_START : 0) |
      (asksForPos(row) ? POS : 0) |
      (lead === undefined ? 0 : WORDED);
    const firsts = any || row === NOTHING ? ANYTHING : this.#sets.testOf(this.#sets.union(words));
    const window = pivot === undefined ? lead : lead?.begins;
    const { least, most, targets } = window ?? NONE;
    const rarest = lead === undefined ? ANYTHING : this.#sets.testOf(lead.words);
    const numbers = [flags, firsts, rarest, least, most, targets, gates.length];
    for (const gate of gates)
      numbers.push(this.#sets.testOf(gate.words), gate.least, gate.most, gate.targets);
    while (numbers.length < NEEDS) numbers.push(0);
    return numbers;
  }
}

/** The choice of rows that a gate is of. */
const pivotAt = ({ node }: Gate): Choice | undefined =>
  node.kind === 'choice' && node.rows.length > 0 ? node : undefined;

/** Whether a row stands wherever its word does. */
const isWord = ([item, more]: Row): boolean =>
  item?.kind === 'term' && item.pos === null && more === undefined;

/** The rows of which one stands where a choice does; of choices among them, theirs. */
function waysOf(choice: Choice): Row[] {
  const rows = choice.rows.flatMap((row) => {
    const [only] = row;
    return only?.kind === 'choice' && row.length === 1 ? waysOf(only) : [row];
  });
  return [...choice.terms.map((term): Node[] => [term]), ...rows];
}
