import type { TokenRange } from '../../text/sentences.ts';
import { FoundChoices, UNKNOWN } from './found-choices.ts';
import { KeyTests } from './key-tests.ts';
import type { KnownText } from './known-text.ts';
import {
  ANY,
  ANYTHING,
  CHOICE,
  DONE,
  END,
  GAP,
  ITEM,
  isWorded,
  NOT,
  OPTIONAL,
  type RowCode,
  rowsBeginningWith,
  START,
  TARGET,
  TERM,
} from './row-code.ts';
import { joined, LONGEST_MATCH, offsetOf, type State, StateStack, stateOf } from './states.ts';
import type { Mention, TextView } from './text-view.ts';

const NOWHERE: readonly State[] = [];

/** In place of a state. */
const [NONE, SEVERAL] = [-1, -2] as const;

/**
 * States that may be worked out in one sentence, for each of its keys. Rules that people write need some tens; sets
 * that are nested to do harm would need millions, and find nothing once this is used up.
 */
const MOST_STATES = 4000;

/** One for all texts: between two questions it is empty. */
const stack = new StateStack();
/** What choices found in the text that was asked of last, which is kept here as one text follows the other. */
const found = new FoundChoices();
let asker: RowRunner | undefined;

/** Runs rows over the sentences of one text. What a choice finds at a key is worked out once. */
export class RowRunner {
  readonly tests: KeyTests;
  readonly #view: TextView;
  readonly #text: KnownText;
  readonly #code: Int32Array;
  readonly #keys: number;
  /** Where choices end that may end at several keys. */
  #several: (readonly State[])[] = [];
  /** The sentence that is worked on. */
  #sentence = -1;
  /** States that may still be worked out in it, and in the others that rows were run over. */
  #left = 0;
  readonly #leftIn: number[] = [];

  constructor(text: KnownText, rows: RowCode) {
    this.tests = new KeyTests(text, rows);
    this.#text = text;
    this.#view = text.view;
    this.#code = rows.code;
    this.#keys = text.words.length;
  }

  /** Where a row that begins at a key may end. */
  ends(row: number, from: number): readonly State[] {
    this.#enter(from);
    const first = stack.top;
    this.#run(row, from);
    return stack.top === first ? NOWHERE : stack.take(first);
  }

  /** Whether a row may stand at a key if any part of speech will do. */
  mayStand(row: number, from: number): boolean {
    this.#enter(from);
    this.tests.byWords = true;
    const first = stack.top;
    this.#run(row, from);
    this.tests.byWords = false;
    const may = stack.top > first;
    stack.drop(first, stack.top);
    return may;
  }

  /** One item further in a row that began at `from`. */
  step(item: number, states: readonly State[], from: number): readonly State[] {
    this.#enter(from);
    const first = stack.top;
    for (const state of states) stack.push(state);
    const next = stack.take(this.#step(item, first, from));
    stack.drop(first, stack.top);
    return next;
  }

  /** A state itself and, between two words of a row, the one behind the quotation mark that it stands before. */
  starts(item: number, state: State, from: number): State[] {
    return this.#passesOver(this.#code[item] as number, offsetOf(state), from) ? [state, state + 1] : [state];
  }

  #enter(key: number): void {
    // What another text has found tells nothing of this one.
    if (asker !== this) {
      asker = this;
      found.clear();
      this.#several = [];
    }
    const sentence = this.#view.sentenceOf[key] as number;
    if (sentence === this.#sentence) return;
    const { from, to } = this.#view.sentences[sentence] as TokenRange;
    if (this.#sentence >= 0) this.#leftIn[this.#sentence] = this.#left;
    this.#left = this.#leftIn[sentence] ?? (to - from + 50) * MOST_STATES;
    this.#sentence = sentence;
    this.tests.enter(sentence, to);
  }

  /** Puts the states in which a row may end on the stack. */
  #run(row: number, from: number): void {
    const code = this.#code;
    let item = row;
    // As long as the row stands in one state, as it nearly always does, no list is needed.
    let state: State = 0;
    for (; code[item] !== DONE; item += ITEM) {
      const next = this.#only(item, state, from);
      if (next === SEVERAL) break;
      this.#left -= 2;
      if (next === NONE || this.#left < 0) return;
      state = next;
    }
    const first = stack.top;
    stack.push(state);
    let begin = first;
    for (; code[item] !== DONE && begin < stack.top; item += ITEM) begin = this.#step(item, begin, from);
    stack.drop(first, begin);
  }

  /**
   * Puts the states one item further on the stack.
   *
   * @param begin place of the states before it, which are the last on the stack
   * @returns the place of the first new one
   */
  #step(item: number, begin: number, from: number): number {
    const end = stack.top;
    this.#left -= end - begin;
    if (this.#left < 0) return end;
    if (this.#code[item] === GAP) {
      let reached = -1;
      const most = this.#code[item + 1] as number;
      for (let at = begin; at < end; at += 1) reached = this.#gap(stack.at(at), most, from, reached);
      return end;
    }
    for (let at = begin; at < end; at += 1) {
      const state = stack.at(at);
      this.#advance(item, state, from);
      if (this.#passesOver(this.#code[item] as number, offsetOf(state), from))
        this.#advance(item, state + 1, from);
    }
    this.#left -= stack.top - end;
    stack.settle(end);
    return end;
  }

  /** The state behind one item where that is one alone. */
  #only(item: number, state: State, from: number): State | typeof NONE | typeof SEVERAL {
    const code = this.#code;
    const kind = code[item] as number;
    const offset = offsetOf(state);
    if (this.#passesOver(kind, offset, from)) return SEVERAL;
    const key = from + offset;
    switch (kind) {
      case TERM:
        return offset < LONGEST_MATCH && this.tests.isTerm(item + 1, key) ? state + 1 : NONE;
      case ANY:
        return offset < LONGEST_MATCH && this.tests.isAny(item, key) ? state + 1 : NONE;
      case CHOICE: {
        const end = this.#choice(item, key);
        if (end < 0) return end === NONE ? NONE : SEVERAL;
        return offset + offsetOf(end) > LONGEST_MATCH ? NONE : joined(state, end);
      }
      case NOT:
      case START:
      case END:
        return this.#follows(item, key) ? state : NONE;
      case TARGET:
        return key < this.tests.to && this.#view.mentionAt[key] !== -1 ? SEVERAL : NONE;
      default:
        return SEVERAL;
    }
  }

  #passesOver(kind: number, offset: number, from: number): boolean {
    return (
      offset > 0 &&
      isWorded(kind) &&
      offset < LONGEST_MATCH &&
      from + offset < this.#keys &&
      (this.#text.passedOver[from + offset] as boolean)
    );
  }

  /** Puts the states behind one item that begins at a state on the stack. */
  #advance(item: number, state: State, from: number): void {
    const code = this.#code;
    const key = from + offsetOf(state);
    switch (code[item]) {
      case TERM:
        if (this.tests.isTerm(item + 1, key)) this.#push(state, 1);
        return;
      case ANY:
        if (this.tests.isAny(item, key)) this.#push(state, 1);
        return;
      case CHOICE: {
        const end = this.#choice(item, key);
        if (end >= 0) this.#push(state, end);
        else if (end !== NONE) for (const each of this.#severalOf(end)) this.#push(state, each);
        return;
      }
      case TARGET:
        this.#mention(item, state, key);
        return;
      case OPTIONAL:
        stack.push(state);
        this.#advance(code[item + 1] as number, state, from);
        return;
      case GAP:
        this.#gap(state, code[item + 1] as number, from, -1);
        return;
      default:
        if (this.#follows(item, key)) stack.push(state);
    }
  }

  #push(before: State, after: State): void {
    if (offsetOf(before) + offsetOf(after) <= LONGEST_MATCH) stack.push(joined(before, after));
  }

  /** Puts the states that a gap leads to on the stack, but those up to one that is reached already. */
  #gap(state: State, most: number, from: number, reached: State): State {
    const offset = offsetOf(state);
    const last = state - offset + Math.min(offset + most, this.tests.to - from, LONGEST_MATCH);
    for (let next = Math.max(state, reached + 1); next <= last; next += 1) stack.push(next);
    return Math.max(reached, last);
  }

  /** Puts the states behind the mentions that a slot may take at a key on the stack. */
  #mention(item: number, state: State, key: number): void {
    const captures = this.#code[item + 2] === 1;
    for (
      let at = this.tests.nextMention(item, key, -1);
      at !== -1;
      at = this.tests.nextMention(item, key, at)
    ) {
      const { target, to } = this.#view.mentions[at] as Mention;
      if (to - key <= LONGEST_MATCH) this.#push(state, stateOf(to - key, captures ? target : -1));
    }
  }

  /** Whether an item that takes no key holds, or one that takes some stands. */
  #follows(item: number, key: number): boolean {
    const code = this.#code;
    switch (code[item]) {
      case TERM:
        return this.tests.isTerm(item + 1, key);
      case ANY:
        return this.tests.isAny(item, key);
      case CHOICE:
        return this.#choice(item, key) !== NONE;
      case TARGET:
        return this.tests.nextMention(item, key, -1) !== -1;
      case NOT:
        return (this.tests.byWords && code[item + 2] === 1) || !this.#follows(code[item + 1] as number, key);
      case START:
        return this.tests.isStart(key);
      case END:
        return this.tests.isEnd(key);
      default:
        return true;
    }
  }

  /** Where a choice that begins at a key may end: `NONE`, one state, or below both which of `#several`. */
  #choice(item: number, key: number): number {
    const code = this.#code;
    const choice = code[item + 1] as number;
    // Behind the end of its sentence a key is looked at as the end: that tells nothing of the sentence that it begins.
    if (key >= this.tests.to) return this.#runChoice(choice, 0, key);
    const listed = rowsBeginningWith(this.#text.listed[key] as number, code, choice);
    if (listed === 0 && code[choice + 1] === 0) return this.tests.isOne(choice, key) ? 1 : NONE;
    const id = code[item + 2] as number;
    // Of a choice that asks for no part of speech, the same is found without them.
    const place = (this.tests.byWords ? id : id & ~1) * this.#keys + key;
    let ends = found.get(place);
    if (ends === UNKNOWN) {
      ends = this.#runChoice(choice, listed, key);
      found.set(place, ends);
    }
    return ends;
  }

  /** @param listed the rows of the choice that begin with the word at the key */
  #runChoice(choice: number, listed: number, key: number): number {
    const first = stack.top;
    if (this.tests.isOne(choice, key)) stack.push(1);
    if (listed > 0) this.#runListed(listed, key);
    this.#runOthers(choice, key);
    stack.settle(first);
    return this.#kept(first);
  }

  /** Takes the states from a place on off the stack, as `#choice` gives them. */
  #kept(first: number): number {
    const count = stack.top - first;
    if (count > 1) return -2 - this.#several.push(stack.take(first));
    const only = count === 0 ? NONE : stack.at(first);
    stack.drop(first, stack.top);
    return only;
  }

  #severalOf(ends: number): readonly State[] {
    return this.#several[-3 - ends] as readonly State[];
  }

  /** Runs the rows of a choice that begin with the word at a key and may go on with the next. */
  #runListed(listed: number, key: number): void {
    const code = this.#code;
    const next = key + 1;
    // Before a mark that is passed over, the next word stands behind it.
    const asks = next < this.#keys && !this.#text.passedOver[next];
    const end = listed + 1 + 2 * (code[listed] as number);
    for (let at = listed + 1; at < end; at += 2) {
      const second = code[at + 1] as number;
      if (asks && second !== ANYTHING && !this.#text.passes(second, next)) continue;
      this.#run(code[at] as number, key);
    }
  }

  #runOthers(choice: number, key: number): void {
    const others = this.#code[choice + 1] as number;
    for (let other = 0; other < others; other += 1) {
      const row = this.tests.otherAt(choice, other, key);
      if (row !== NONE) this.#run(row, key);
    }
  }
}
