import type { TokenRange } from '../../text/sentences.ts';
import type { KnownText } from './known-text.ts';
import type { Choice, Node, Row, Target, Term } from './nodes.ts';
import { nodeAsks } from './parts-of-speech.ts';
import { joined, LONGEST_MATCH, offsetOf, type State, StateStack, stateOf } from './states.ts';
import type { Mention, TextView } from './text-view.ts';
import type { Vocabulary, Words } from './vocabulary.ts';

const NO_ROWS: readonly Row[] = [];
const NOWHERE: readonly State[] = [];
/** One key further. */
const ONE: readonly State[] = [1];
const NO_MENTIONS: readonly Mention[] = [];

/** In place of a state. */
const [NONE, SEVERAL] = [-1, -2] as const;

/** Whether a quotation mark is passed over before an item. */
const isWorded = ({ kind }: Node): boolean =>
  kind === 'term' || kind === 'choice' || kind === 'target' || kind === 'optional';

/**
 * States that may be worked out in one sentence, for each of its keys. Rules that people write need some tens; sets
 * that are nested to do harm would need millions, and find nothing once this is used up.
 */
const MOST_STATES = 4000;

/** One for all texts: between two questions it is empty. */
const stack = new StateStack();

/** A sentence that rows are run over. */
interface Place extends TokenRange {
  readonly firstWord: number;
  readonly lastWord: number;
  /** States that may still be worked out in it. */
  left: number;
}

/** Runs rows over the sentences of one text. What a choice finds at a key is worked out once. */
export class RowRunner {
  readonly #text: KnownText;
  readonly #view: TextView;
  readonly #words: Int32Array;
  readonly #vocabulary: Vocabulary;
  readonly #found = new Map<number, readonly State[]>();
  readonly #foundByWords = new Map<number, readonly State[]>();
  /** Whether parts of speech are left aside. */
  #byWords = false;
  readonly #places: Place[] = [];
  /** The sentence that is worked on. */
  #place: Place = { from: 0, to: 0, firstWord: 0, lastWord: 0, left: 0 };

  constructor(text: KnownText) {
    this.#text = text;
    this.#view = text.view;
    this.#words = text.words;
    this.#vocabulary = text.vocabulary;
  }

  /** Where a row that begins at a key may end. */
  ends(row: Row, from: number): readonly State[] {
    this.#enter(from);
    const first = stack.top;
    this.#run(row, from);
    return stack.top === first ? NOWHERE : stack.take(first);
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
    this.#enter(from);
    const first = stack.top;
    for (const state of states) stack.push(state);
    const next = stack.take(this.#step(node, first, from));
    stack.drop(first, stack.top);
    return next;
  }

  /** A state itself and, between two words of a row, the one behind the quotation mark that it stands before. */
  starts(node: Node, state: State, from: number): State[] {
    return this.#passesOver(node, state, from) ? [state, state + 1] : [state];
  }

  #enter(key: number): void {
    const sentence = this.#view.sentenceOf[key] as number;
    this.#places[sentence] ??= this.#placeOf(sentence);
    this.#place = this.#places[sentence];
  }

  #placeOf(sentence: number): Place {
    const { from, to } = this.#view.sentences[sentence] as TokenRange;
    const firstWord = this.#text.firstWords[sentence] as number;
    const lastWord = this.#text.lastWords[sentence] as number;
    return { from, to, firstWord, lastWord, left: (to - from + 50) * MOST_STATES };
  }

  /** Puts the states in which a row may end on the stack. */
  #run(row: Row, from: number): void {
    const first = stack.top;
    stack.push(0);
    let begin = first;
    for (let i = 0; i < row.length && begin < stack.top; i += 1)
      begin = this.#step(row[i] as Node, begin, from);
    stack.drop(first, begin);
  }

  /**
   * Puts the states one item further on the stack.
   *
   * @param begin place of the states before it, which are the last on the stack
   * @returns the place of the first new one
   */
  #step(node: Node, begin: number, from: number): number {
    const end = stack.top;
    const place = this.#place;
    if (end - begin === 1) {
      const next = this.#only(node, stack.at(begin), from);
      if (next !== SEVERAL) {
        place.left -= 2;
        if (next === NONE || place.left < 0) return end;
        stack.replace(begin, next);
        return begin;
      }
    }
    place.left -= end - begin;
    if (place.left < 0) return end;
    if (node.kind === 'gap') {
      let reached = -1;
      for (let at = begin; at < end; at += 1) reached = this.#gap(stack.at(at), node.most, from, reached);
      return end;
    }
    for (let at = begin; at < end; at += 1) {
      const state = stack.at(at);
      this.#advance(node, state, from);
      if (this.#passesOver(node, state, from)) this.#advance(node, state + 1, from);
    }
    place.left -= stack.top - end;
    stack.settle(end);
    return end;
  }

  /** The state behind one item where that is one alone, as it nearly always is: then no list is needed. */
  #only(node: Node, state: State, from: number): State | typeof NONE | typeof SEVERAL {
    if (this.#passesOver(node, state, from)) return SEVERAL;
    const offset = offsetOf(state);
    const key = from + offset;
    switch (node.kind) {
      case 'term':
        return offset < LONGEST_MATCH && this.accepts(node, key) ? state + 1 : NONE;
      case 'any':
        return offset < LONGEST_MATCH && this.#isAny(node.pos, key) ? state + 1 : NONE;
      case 'choice': {
        const ends = this.#choice(node, key);
        if (ends.length > 1) return SEVERAL;
        const [end] = ends;
        return end === undefined || offset + offsetOf(end) > LONGEST_MATCH ? NONE : joined(state, end);
      }
      case 'not':
        return this.#follows(node.node, key) ? NONE : state;
      case 'start':
        return key <= this.#place.firstWord ? state : NONE;
      case 'end':
        return key > this.#place.lastWord ? state : NONE;
      default:
        return SEVERAL;
    }
  }

  #passesOver(node: Node, state: State, from: number): boolean {
    const offset = offsetOf(state);
    return (
      offset > 0 &&
      offset < LONGEST_MATCH &&
      from + offset < this.#words.length &&
      isWorded(node) &&
      this.#holds(this.#text.passedOver, from + offset)
    );
  }

  /** Puts the states behind one item that begins at a state on the stack. */
  #advance(node: Node, state: State, from: number): void {
    const key = from + offsetOf(state);
    switch (node.kind) {
      case 'term':
        if (this.accepts(node, key)) this.#push(state, 1);
        return;
      case 'any':
        if (this.#isAny(node.pos, key)) this.#push(state, 1);
        return;
      case 'choice':
        for (const end of this.#choice(node, key)) this.#push(state, end);
        return;
      case 'target':
        for (const { target, to } of this.#mentionsAt(node, key))
          if (to - key <= LONGEST_MATCH) this.#push(state, stateOf(to - key, node.captures ? target : -1));
        return;
      case 'optional':
        stack.push(state);
        this.#advance(node.node, state, from);
        return;
      case 'not':
        if (!this.#follows(node.node, key)) stack.push(state);
        return;
      case 'start':
        if (key <= this.#place.firstWord) stack.push(state);
        return;
      case 'end':
        if (key > this.#place.lastWord) stack.push(state);
        return;
      case 'gap':
        this.#gap(state, node.most, from, -1);
    }
  }

  #push(before: State, after: State): void {
    if (offsetOf(before) + offsetOf(after) <= LONGEST_MATCH) stack.push(joined(before, after));
  }

  /** Puts the states that a gap leads to on the stack, but those up to one that is reached already. */
  #gap(state: State, most: number, from: number, reached: State): State {
    const offset = offsetOf(state);
    const last = state - offset + Math.min(offset + most, this.#place.to - from, LONGEST_MATCH);
    for (let next = Math.max(state, reached + 1); next <= last; next += 1) stack.push(next);
    return Math.max(reached, last);
  }

  /** Whether an item follows that must not. */
  #follows(node: Node, key: number): boolean {
    if (this.#byWords && nodeAsks(node)) return false;
    switch (node.kind) {
      case 'term':
        return this.accepts(node, key);
      case 'any':
        return this.#isAny(node.pos, key);
      case 'choice':
        return this.#choice(node, key).length > 0;
      case 'target':
        return this.#mentionsAt(node, key).length > 0;
      case 'not':
        return !this.#follows(node.node, key);
      case 'start':
        return key <= this.#place.firstWord;
      case 'end':
        return key > this.#place.lastWord;
      default:
        return true;
    }
  }

  /** The mentions that a slot may take at a key. */
  #mentionsAt({ types }: Target, key: number): readonly Mention[] {
    const { mentions, mentionAt, targets } = this.#view;
    let at = key < this.#place.to ? (mentionAt[key] as number) : -1;
    if (at === -1) return NO_MENTIONS;
    const found: Mention[] = [];
    for (; mentions[at]?.from === key; at += 1) {
      const mention = mentions[at] as Mention;
      if (mention.to > this.#place.to) continue;
      if (types === null || types.has(targets[mention.target]?.type ?? '')) found.push(mention);
    }
    return found;
  }

  /** Where a choice that begins at a key may end. */
  #choice(choice: Choice, key: number): readonly State[] {
    const rows = this.rowsAt(choice, key);
    const one = this.#isOne(choice, key);
    if (rows.length === 0) return one ? ONE : NOWHERE;
    const place = choice.id * (this.#words.length + 1) + key;
    const found = this.#byWords ? this.#foundByWords : this.#found;
    const known = found.get(place);
    if (known !== undefined) return known;
    const first = stack.top;
    if (one) stack.push(1);
    for (const row of rows) this.#run(row, key);
    stack.settle(first);
    const ends = stack.top === first ? NOWHERE : stack.take(first);
    found.set(place, ends);
    return ends;
  }

  /** Whether the token at a key is by itself one of the rows of a choice. */
  #isOne({ terms }: Choice, key: number): boolean {
    for (const term of terms) if (this.accepts(term, key)) return true;
    return false;
  }

  /** The rows of a choice that may begin at a key. */
  rowsAt({ byFirst, others }: Choice, key: number): readonly Row[] {
    const isInside = key < this.#place.to;
    const listed = isInside ? byFirst.get(this.#vocabulary.listedOf(this.#words[key] as number)) : undefined;
    if (others.length === 0) return listed ?? NO_ROWS;
    let rows: Row[] | null = null;
    for (const { row, firsts } of others) {
      if (firsts !== null && !(isInside && this.#holds(firsts, key))) continue;
      rows ??= [...(listed ?? NO_ROWS)];
      rows.push(row);
    }
    return rows ?? listed ?? NO_ROWS;
  }

  /** Whether the token at a key is one of a term's words. */
  accepts({ words, pos }: Term, key: number): boolean {
    return key < this.#place.to && this.#holds(words, key) && this.#hasPos(key, pos);
  }

  #holds(words: Words, key: number): boolean {
    return this.#vocabulary.holds(words, this.#words[key] as number);
  }

  /** Whether any token stands at a key that is of a part of speech. */
  #isAny(pos: string | null, key: number): boolean {
    return key < this.#place.to && this.#hasPos(key, pos);
  }

  #hasPos(key: number, pos: string | null): boolean {
    if (pos === null || this.#byWords) return true;
    return this.#view.document.tagOf(this.#view.at[key] as number) === pos;
  }
}
