import type { TokenRange } from '../../text/sentences.ts';
import type { Choice, Node, Row, Term } from './nodes.ts';
import { nodeAsks } from './parts-of-speech.ts';
import { isPassedOver, type TextView } from './text-view.ts';
import { holds, type KnownWord } from './word-sets.ts';

/**
 * How far a row has come: the next key, and which mention its slot took. Packed into one number,
 * `capture * stride + key`, where capture 0 is none; lists of them are sorted and hold nothing twice.
 */
export type State = number;

/** Keys that one match may cover at most. It bounds the work that stacked gaps can make. */
const LONGEST_MATCH = 150;

const NO_ROWS: readonly Row[] = [];
const NOWHERE: readonly State[] = [];

/** In place of a state. */
const [NONE, SEVERAL] = [-1, -2] as const;

/** Items before which a quotation mark is passed over. */
const WORDED: ReadonlySet<Node['kind']> = new Set<Node['kind']>(['term', 'choice', 'target', 'optional']);

/**
 * States that may be worked out in one sentence, for each of its keys. Rules that people write need some tens; sets
 * that are nested to do harm would need millions, and find nothing once this is used up.
 */
const MOST_STATES = 4000;

/** Runs rows over one sentence. What a choice finds at a key is worked out once. */
export class RowRunner {
  readonly #view: TextView;
  readonly #sentence: TokenRange;
  readonly #stride: number;
  /** For each key of the text, what the program knows of it. */
  readonly words: readonly KnownWord[];
  /** Keys of the sentence's first and last word; where it has none, what lies beyond its ends. */
  readonly firstWord: number;
  readonly #lastWord: number;
  readonly #found = new Map<number, readonly State[]>();
  readonly #foundByWords = new Map<number, readonly State[]>();
  /** Whether parts of speech are left aside. */
  #byWords = false;
  /** States that may still be worked out. */
  #left: number;

  constructor(view: TextView, words: readonly KnownWord[], sentence: TokenRange) {
    this.#left = (sentence.to - sentence.from + 50) * MOST_STATES;
    this.#view = view;
    this.words = words;
    this.#sentence = sentence;
    this.#stride = view.keys.length + 1;
    let first = sentence.from;
    while (first < sentence.to && this.#isMark(first)) first += 1;
    let last = sentence.to - 1;
    while (last >= sentence.from && this.#isMark(last)) last -= 1;
    this.firstWord = first;
    this.#lastWord = last;
  }

  keyOf(state: State): number {
    return state % this.#stride;
  }

  /** Index of the mention that the slot took, -1 for none. */
  captureOf(state: State): number {
    return Math.floor(state / this.#stride) - 1;
  }

  /** Where a row that begins at a key may end. */
  ends(row: Row, from: number): readonly State[] {
    let state = from;
    let i = 0;
    // Nearly always there is one way to go on, or none: then no lists are needed.
    for (; i < row.length; i += 1) {
      const node = row[i] as Node;
      if (node.kind === 'gap' || node.kind === 'optional' || this.#mayPassOver(state, from)) break;
      const next = this.#only(node, state);
      if (next === NONE) return NOWHERE;
      if (next === SEVERAL) break;
      this.#left -= 2;
      if (this.#left < 0 || this.keyOf(next) > from + LONGEST_MATCH) return NOWHERE;
      state = next;
    }
    let states: readonly State[] = [state];
    for (; i < row.length && states.length > 0; i += 1) states = this.step(row[i] as Node, states, from);
    return states;
  }

  /** Where one item that begins at a state ends, if that is one place. */
  #only(node: Node, state: State): State | typeof NONE | typeof SEVERAL {
    switch (node.kind) {
      case 'term':
        return this.accepts(node, this.keyOf(state)) ? state + 1 : NONE;
      case 'choice': {
        const ends = this.#choice(node, this.keyOf(state));
        return ends.length > 1 ? SEVERAL : ends.length === 0 ? NONE : this.#joined(state, ends[0] as State);
      }
      default: {
        const next: State[] = [];
        this.#advance(node, state, next);
        return next.length > 1 ? SEVERAL : (next[0] ?? NONE);
      }
    }
  }

  /**
   * Whether a row may stand at a key if any part of speech will do. It tells without the tagger, which costs more than all
   * the rest, and the answer is no nearly always.
   */
  mayStand(row: Row, from: number): boolean {
    if (this.#view.document.isTagged(this.#view.at[from] as number)) return true;
    this.#byWords = true;
    const may = this.ends(row, from).length > 0;
    this.#byWords = false;
    return may;
  }

  /** One item further in a row that began at `from`. */
  step(node: Node, states: readonly State[], from: number): readonly State[] {
    this.#left -= states.length;
    if (this.#left < 0) return NOWHERE;
    if (node.kind === 'gap') return this.#gap(states, node.most, from + LONGEST_MATCH);
    const next: State[] = [];
    for (const state of states) {
      for (const start of this.starts(node, state, from)) this.#advance(node, start, next);
    }
    this.#left -= next.length;
    if (next.length === 0) return NOWHERE;
    return sorted(next.filter((state) => this.keyOf(state) <= from + LONGEST_MATCH));
  }

  /** A state itself and, between two words of a row, the one behind the quotation mark that it stands before. */
  starts(node: Node, state: State, from: number): State[] {
    return WORDED.has(node.kind) && this.#mayPassOver(state, from) ? [state, state + 1] : [state];
  }

  #mayPassOver(state: State, from: number): boolean {
    const key = this.keyOf(state);
    return key > from && isPassedOver(this.#view.keys[key]);
  }

  #advance(node: Node, state: State, into: State[]): void {
    const key = this.keyOf(state);
    switch (node.kind) {
      case 'term':
        if (this.accepts(node, key)) into.push(state + 1);
        return;
      case 'any':
        if (key < this.#sentence.to && this.#hasPos(key, node.pos)) into.push(state + 1);
        return;
      case 'choice':
        for (const end of this.#choice(node, key)) into.push(this.#joined(state, end));
        return;
      case 'target':
        for (const mention of this.#view.mentions.get(key) ?? []) {
          if (mention.to > this.#sentence.to) continue;
          const type = this.#view.targets[mention.target]?.type ?? '';
          if (node.types !== null && !node.types.has(type)) continue;
          const capture = node.captures ? (mention.target + 1) * this.#stride : 0;
          into.push(this.#joined(state, capture + mention.to));
        }
        return;
      case 'optional':
        into.push(state);
        this.#advance(node.node, state, into);
        return;
      case 'not': {
        const found: State[] = [];
        if (!this.#byWords || !nodeAsks(node)) this.#advance(node.node, state, found);
        if (found.length === 0) into.push(state);
        return;
      }
      case 'start':
        if (key <= this.firstWord) into.push(state);
        return;
      case 'end':
        if (key > this.#lastWord) into.push(state);
        return;
      case 'gap':
        // A match that began before cannot reach further either.
        into.push(...this.#gap([state], node.most, key + LONGEST_MATCH));
    }
  }

  /** The first slot of a match counts: what was taken before stays. */
  #joined(before: State, after: State): State {
    return before < this.#stride ? after : this.keyOf(after) + (before - this.keyOf(before));
  }

  #gap(states: readonly State[], most: number, bound: number): State[] {
    const next: State[] = [];
    let reached = -1;
    for (const state of states) {
      const key = this.keyOf(state);
      const last = state - key + Math.min(key + most, this.#sentence.to, bound);
      for (let each = Math.max(state, reached + 1); each <= last; each += 1) next.push(each);
      reached = Math.max(reached, last);
    }
    return next;
  }

  #choice(choice: Choice, key: number): readonly State[] {
    const id = choice.id * this.#stride + key;
    const found = this.#byWords ? this.#foundByWords : this.#found;
    const known = found.get(id);
    if (known !== undefined) return known;
    const ends: State[] = [];
    for (const term of choice.terms) {
      if (!this.accepts(term, key)) continue;
      ends.push(key + 1);
      break;
    }
    for (const row of this.rowsAt(choice, key)) ends.push(...this.ends(row, key));
    const all = sorted(ends);
    found.set(id, all);
    return all;
  }

  /** The rows of a choice that may begin at a key. */
  rowsAt({ byFirst, others }: Choice, key: number): readonly Row[] {
    const isInside = key < this.#sentence.to;
    const listed = isInside ? byFirst.get(this.#view.keys[key] as string) : undefined;
    if (others.length === 0) return listed ?? NO_ROWS;
    const word = this.words[key] as KnownWord;
    let rows: Row[] | null = null;
    for (const { row, firsts } of others) {
      if (firsts !== null && !(isInside && holds(firsts, word))) continue;
      rows ??= [...(listed ?? NO_ROWS)];
      rows.push(row);
    }
    return rows ?? listed ?? NO_ROWS;
  }

  /** Whether the token at a key is one of a term's words. */
  accepts(term: Term, key: number): boolean {
    return (
      key < this.#sentence.to &&
      holds(term.words, this.words[key] as KnownWord) &&
      this.#hasPos(key, term.pos)
    );
  }

  /** Whether a mention of a target begins at a key. */
  isMention(key: number): boolean {
    return this.#view.mentions.has(key);
  }

  #hasPos(key: number, pos: string | null): boolean {
    if (pos === null || this.#byWords) return true;
    return this.#view.document.tagOf(this.#view.at[key] as number).pos === pos;
  }

  #isMark(key: number): boolean {
    return this.#view.document.tokens[this.#view.at[key] as number]?.kind === 'mark';
  }
}

function sorted(states: State[]): readonly State[] {
  if (states.length < 2) return states;
  states.sort((a, b) => a - b);
  return states.filter((state, index) => state !== states[index - 1]);
}
