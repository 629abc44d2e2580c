import type { TokenRange } from '../../text/sentences.ts';
import { GateMasks } from './gate-masks.ts';
import type { KnownText } from './known-text.ts';
import type { Row } from './nodes.ts';
import { asksForPos } from './parts-of-speech.ts';
import { type Gate, Reach } from './reach.ts';
import { LONGEST_MATCH } from './states.ts';
import type { Words } from './vocabulary.ts';
import type { WordSets } from './word-sets.ts';

/** What a match of a row cannot do without. */
interface Needs {
  /** Words that must stand, those of the rarest first. */
  readonly gates: readonly Gate[];
  /** Words that it may begin with; null where it may begin with anything. */
  readonly firsts: Words | null;
  /** Whether a mention of a target may begin it, and whether nothing else may. */
  readonly target: boolean;
  readonly onlyTarget: boolean;
  /** Whether it stands at the beginning of its sentence. */
  readonly atStart: boolean;
  /** Whether it asks for a part of speech. */
  readonly pos: boolean;
}

/** An index as plain data. */
export interface StoredIndex {
  readonly needs: readonly Needs[];
  readonly unled: number[];
}

/** Of a row that is looked for by something else. */
const NOTHING: Needs = {
  gates: [],
  firsts: null,
  target: false,
  onlyTarget: false,
  atStart: false,
  pos: false,
};

/** Gates that are asked for; more would be asked for longer than it takes to try. */
const MOST_GATES = 3;

/**
 * Tells where rows need not be tried. A row is tried only where it may begin with the word that stands there, and where a
 * word of each of its gates stands as far behind as it must.
 */
export class RowIndex {
  readonly #sets: WordSets;
  readonly #needs: readonly Needs[];
  /** Rows to look for in every text that no word leads to. */
  readonly #unled: number[];
  /** Made for the first text, when all rows are known. */
  #masks: GateMasks | undefined;

  constructor(sets: WordSets, { needs, unled }: StoredIndex) {
    this.#sets = sets;
    this.#needs = needs;
    this.#unled = unled;
  }

  /** What is needed to make it again, with the sets of then. */
  get stored(): StoredIndex {
    return { needs: this.#needs, unled: this.#unled };
  }

  /** Has a row found by `openings`. */
  lead(row: number): void {
    const [gate, ...others] = this.#needsOf(row).gates;
    if (gate === undefined) this.#unled.push(row);
    else this.#sets.lead(gate.words, row);
    for (const { words } of others) this.#sets.waitFor(words);
  }

  /** Rows in the order in which to look for them where one that is missing makes the others needless. */
  rarestFirst(rows: readonly number[]): number[] {
    const cost = (row: number) => this.#needsOf(row).gates[0]?.cost ?? Number.MAX_VALUE;
    return rows.toSorted((a, b) => cost(a) - cost(b));
  }

  /** Whether a row asks for a part of speech. */
  asksForPos(row: number): boolean {
    return this.#needsOf(row).pos;
  }

  /**
   * Where in a text the rows that are led to may begin, by its words alone. A row is led to by the rarest words that it
   * cannot do without.
   *
   * @returns `row * keys + key`, rising
   */
  openings(text: KnownText): Float64Array {
    const { view, words, vocabulary, longestMention } = text;
    this.#masks ??= new GateMasks(this.#sets.gates);
    const opened: number[] = [];
    for (const [sentence, { from, to }] of view.sentences.entries()) {
      this.#masks.read(text, from, to);
      for (const row of this.#unled) this.#open(row, text, sentence, from, to - 1, opened);
      for (let key = from; key < to; key += 1) {
        const leads = vocabulary.leadsOf(words[key] as number);
        for (let at = 0; at < leads.length; at += 1) {
          const row = leads[at] as number;
          const gate = this.#needsOf(row).gates[0] as Gate;
          const first = Math.max(from, key - farthest(gate, longestMention));
          const last = key - gate.least;
          if (first <= last && this.#mayStand(row, this.#masks, first, last, longestMention))
            this.#open(row, text, sentence, first, last, opened);
        }
      }
    }
    return inOrder(opened);
  }

  /** Whether a row that begins between two keys may stand, by the words of its gates but the first. */
  #mayStand(row: number, masks: GateMasks, first: number, last: number, longestMention: number): boolean {
    const { gates } = this.#needsOf(row);
    for (let at = 1; at < gates.length; at += 1) {
      const gate = gates[at] as Gate;
      const end = last + farthest(gate, longestMention);
      if (!masks.mayStand(gate.words.gate, first + gate.least, end)) return false;
    }
    return true;
  }

  /** Opens a row at those of some keys at which it may begin and stand. */
  #open(row: number, text: KnownText, sentence: number, first: number, last: number, opened: number[]): void {
    const { words, longestMention } = text;
    const masks = this.#masks as GateMasks;
    const end = this.#lastStart(row, text, sentence, last);
    for (let key = first; key <= end; key += 1) {
      if (this.#mayBegin(row, text, key) && this.#mayStand(row, masks, key, key, longestMention))
        opened.push(row * words.length + key);
    }
  }

  /** Where in a sentence a row may begin, by its words alone. */
  starts(row: number, sentence: number, text: KnownText): number[] {
    const { words, vocabulary, view } = text;
    const { from, to } = view.sentences[sentence] as TokenRange;
    const found: number[] = [];
    for (const gate of this.#needsOf(row).gates)
      if (!vocabulary.holdsOne(gate.words, words, from, to)) return found;
    const end = this.#lastStart(row, text, sentence, to - 1);
    for (let key = from; key <= end; key += 1) if (this.#mayBegin(row, text, key)) found.push(key);
    return found;
  }

  #needsOf(row: number): Needs {
    return this.#needs[row] as Needs;
  }

  /** The last key, of those up to another, at which a row may begin. */
  #lastStart(row: number, { firstWords }: KnownText, sentence: number, last: number): number {
    return this.#needsOf(row).atStart ? Math.min(last, firstWords[sentence] as number) : last;
  }

  #mayBegin(row: number, { view, words, vocabulary }: KnownText, key: number): boolean {
    const { firsts, target, onlyTarget } = this.#needsOf(row);
    if (target && view.mentionAt[key] !== -1) return true;
    return !onlyTarget && (firsts === null || vocabulary.holds(firsts, words[key] as number));
  }
}

/** Most keys between the beginning of a match and a word of one of its gates. */
const farthest = ({ most, targets }: Gate, longestMention: number): number =>
  Math.min(LONGEST_MATCH, most + targets * longestMention);

/**
 * Finds out what rows cannot do without.
 *
 * @param others rows that are looked for by something else
 */
export function indexRows(
  rows: readonly Row[],
  sets: WordSets,
  others: ReadonlySet<number> = new Set(),
): RowIndex {
  const reach = new Reach(sets);
  const needs = rows.map((row, number): Needs => {
    if (others.has(number)) return NOTHING;
    const { words, target, any } = reach.firsts(row);
    return {
      gates: reach.gates(row).slice(0, MOST_GATES),
      firsts: any ? null : sets.union(words),
      target,
      onlyTarget: target && words.length === 0,
      atStart: row[0]?.kind === 'start',
      pos: asksForPos(row),
    };
  });
  return new RowIndex(sets, { needs, unled: [] });
}

/** Numbers in order, each once. */
function inOrder(numbers: readonly number[]): Float64Array {
  const sorted = new Float64Array(numbers).sort();
  let count = 0;
  for (const each of sorted) {
    if (count > 0 && sorted[count - 1] === each) continue;
    sorted[count] = each;
    count += 1;
  }
  return sorted.subarray(0, count);
}
