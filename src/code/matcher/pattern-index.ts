import type { TokenRange } from '../../text/sentences.ts';
import type { Row } from './nodes.ts';
import { asksForPos } from './parts-of-speech.ts';
import { type Gate, Reach } from './reach.ts';
import type { RowRunner, State } from './run-row.ts';
import type { SentenceWords } from './sentence-words.ts';
import { holds, type KnownWord, type WordSets, type Words } from './word-sets.ts';

/** A pattern found in a sentence. */
export interface Found {
  readonly from: number;
  /** Where it ends, and what its slot took: the longest way for each capture. */
  readonly ends: readonly State[];
}

/** What a match of a pattern cannot do without. */
interface Needs {
  /** Words that must stand, those of the rarest first. */
  readonly gates: readonly Gate[];
  /** Words that it may begin with; null where it may begin with anything. */
  readonly firsts: Words | null;
  /** Whether a mention of a target may begin it. */
  readonly target: boolean;
  /** Whether it stands at the beginning of its sentence. */
  readonly atStart: boolean;
  /** Whether it asks for a part of speech. */
  readonly pos: boolean;
}

/** Gates that are asked for; more would be asked for longer than it takes to try. */
const MOST_GATES = 3;

/**
 * Tells where patterns need not be tried. A pattern is tried in a sentence only where a word of each of its gates stands
 * there, and at a key only where it may begin with that word and its gates stand as far behind as they must.
 */
export class PatternIndex {
  readonly #rows: readonly Row[];
  readonly #needs: readonly Needs[];

  /** @param ungated patterns that something else than their rows looks for */
  constructor(rows: readonly Row[], sets: WordSets, ungated: ReadonlySet<number> = new Set()) {
    const reach = new Reach(sets);
    this.#rows = rows;
    this.#needs = rows.map((row, pattern): Needs => {
      if (ungated.has(pattern)) return { gates: [], firsts: null, target: false, atStart: false, pos: false };
      const { words, target, any } = reach.firsts(row);
      const gates = reach.gates(row).slice(0, MOST_GATES);
      for (const gate of gates) sets.waitFor(gate.words);
      return {
        gates,
        firsts: any ? null : sets.union(words),
        target,
        atStart: row[0]?.kind === 'start',
        pos: asksForPos(row),
      };
    });
  }

  /** The gate of a pattern's rarest words; -1 where it may do without any. */
  gateOf(pattern: number): number {
    return this.#needs[pattern]?.gates[0]?.words.gate ?? -1;
  }

  /** Patterns in the order in which to look for them where one that is missing makes the others needless. */
  rarestFirst(patterns: readonly number[]): number[] {
    const cost = (pattern: number) => this.#needs[pattern]?.gates[0]?.cost ?? Number.MAX_VALUE;
    return patterns.toSorted((a, b) => cost(a) - cost(b));
  }

  /**
   * Whether a pattern may stand in a sentence, by its words alone.
   *
   * @param met the gates that each sentence has a word of
   */
  mayStand(pattern: number, met: SentenceWords, sentence: number): boolean {
    for (const { words } of (this.#needs[pattern] as Needs).gates)
      if (!met.hasGate(words.gate, sentence)) return false;
    return true;
  }

  /** Every place of a sentence where a pattern stands, in order. */
  find(pattern: number, { from, to }: TokenRange, runner: RowRunner): readonly Found[] {
    const { firsts, target, gates, atStart, pos } = this.#needs[pattern] as Needs;
    const { words } = runner;
    const found: Found[] = [];
    const end = atStart ? Math.min(to, runner.firstWord + 1) : to;
    for (let key = from; key < end; key += 1) {
      const begins =
        firsts === null || holds(firsts, words[key] as KnownWord) || (target && runner.isMention(key));
      if (!begins || !standBehind(gates, words, key, to)) continue;
      if (pos && !runner.mayStand(this.#rows[pattern] as Row, key)) continue;
      this.#try(runner, pattern, key, found);
    }
    return found;
  }

  /** The same, tried at every place: slow, and what `find` is held against in the tests. */
  findSlowly(pattern: number, sentence: TokenRange, runner: RowRunner): readonly Found[] {
    const found: Found[] = [];
    for (let key = sentence.from; key < sentence.to; key += 1) this.#try(runner, pattern, key, found);
    return found;
  }

  #try(runner: RowRunner, pattern: number, from: number, found: Found[]): void {
    const states = runner.ends(this.#rows[pattern] as Row, from);
    const [first] = states;
    if (first === undefined) return;
    if (states.length === 1) {
      if (runner.keyOf(first) > from) found.push({ from, ends: states });
      return;
    }
    const longest = new Map<number, State>();
    for (const end of states) {
      // States are sorted, so the last of each capture is its longest.
      if (runner.keyOf(end) > from) longest.set(runner.captureOf(end), end);
    }
    if (longest.size > 0) found.push({ from, ends: [...longest.values()] });
  }
}

/** Whether a word of each gate stands as far behind a key as it must. */
function standBehind(gates: readonly Gate[], words: readonly KnownWord[], key: number, end: number): boolean {
  for (const { words: wanted, least, most } of gates) {
    if (!stands(wanted, words, key + least, Math.min(end, key + most + 1))) return false;
  }
  return true;
}

function stands(wanted: Words, words: readonly KnownWord[], from: number, to: number): boolean {
  for (let key = from; key < to; key += 1) if (holds(wanted, words[key] as KnownWord)) return true;
  return false;
}
