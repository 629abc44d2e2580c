/**
 * How far a row has come that began at a key: how many keys behind it, and which mention its slot took. Packed into one
 * number, so that those with one mention stand side by side, and 0 is the beginning.
 */
export type State = number;

const OFFSET_BITS = 8;
const OFFSET = (1 << OFFSET_BITS) - 1;

/** Keys that one match may cover at most. It bounds the work that stacked gaps can make. */
export const LONGEST_MATCH = 150;

/** The state behind so many keys, no more than `LONGEST_MATCH`; `target` is -1 where the slot took no mention. */
export const stateOf = (offset: number, target: number): State => ((target + 1) << OFFSET_BITS) | offset;

/** How many keys lie between the beginning and a state. */
export const offsetOf = (state: State): number => state & OFFSET;

/** Index of the mention that the slot took, -1 for none. */
export const captureOf = (state: State): number => (state >>> OFFSET_BITS) - 1;

/** The state that is reached where one part of a row follows another. The first mention that was taken counts. */
export const joined = (before: State, after: State): State =>
  before <= OFFSET ? before + after : before + offsetOf(after);

/** Most numbers that are put in order one by one. */
const FEW = 24;

/** States that are being worked on, one list behind the other. */
export class StateStack {
  #states = new Int32Array(1024);
  #top = 0;

  /** Place of the state that comes next. */
  get top(): number {
    return this.#top;
  }

  at(place: number): State {
    return this.#states[place] as State;
  }

  push(state: State): void {
    if (this.#top === this.#states.length) this.#grow();
    this.#states[this.#top] = state;
    this.#top += 1;
  }

  #grow(): void {
    const larger = new Int32Array(this.#states.length * 2);
    larger.set(this.#states);
    this.#states = larger;
  }

  /** Puts the states from a place on in order, each once. */
  settle(from: number): void {
    const states = this.#states;
    const top = this.#top;
    let rising = from + 1;
    while (rising < top && (states[rising] as State) > (states[rising - 1] as State)) rising += 1;
    if (rising >= top) return;
    if (top - from > FEW) states.subarray(from, top).sort();
    else
      for (let next = rising; next < top; next += 1) {
        const state = states[next] as State;
        let place = next;
        for (; place > from && (states[place - 1] as State) > state; place -= 1)
          states[place] = states[place - 1] as State;
        states[place] = state;
      }
    let last = from;
    for (let next = from + 1; next < top; next += 1) {
      if (states[next] === states[last]) continue;
      last += 1;
      states[last] = states[next] as State;
    }
    this.#top = last + 1;
  }

  /** Takes off the states between two places. */
  drop(from: number, to: number): void {
    if (from === to) return;
    this.#states.copyWithin(from, to, this.#top);
    this.#top -= to - from;
  }

  /** Takes off the states from a place on, and gives them. */
  take(from: number): State[] {
    const taken: State[] = [];
    for (let place = from; place < this.#top; place += 1) taken.push(this.#states[place] as State);
    this.#top = from;
    return taken;
  }
}
