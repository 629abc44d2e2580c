/** In place of what was found: nothing was looked for. */
export const UNKNOWN = -0x80000000;

/** What was found of choices at keys in one text: a Map of numbers that is emptied at once and makes no garbage. */
export class FoundChoices {
  #places = new Float64Array(512);
  #found = new Int32Array(512);
  /** For each slot, the text that it was filled for, by number. */
  #filled = new Int32Array(512);
  #text = 0;
  #size = 0;

  /** Forgets all. */
  clear(): void {
    // A number that comes again after so many texts would wake up what was found in an old one.
    if (this.#text === 0x7fffffff) this.#filled.fill(0);
    this.#text = (this.#text % 0x7fffffff) + 1;
    this.#size = 0;
  }

  /** What was found at a place, or `UNKNOWN`. */
  get(place: number): number {
    const slot = this.#slotOf(place);
    return this.#filled[slot] === this.#text ? (this.#found[slot] as number) : UNKNOWN;
  }

  /** Keeps what was found at a place where nothing was known. */
  set(place: number, found: number): void {
    if (this.#size * 2 >= this.#places.length) this.#grow();
    const slot = this.#slotOf(place);
    this.#places[slot] = place;
    this.#found[slot] = found;
    this.#filled[slot] = this.#text;
    this.#size += 1;
  }

  /** The slot of a place, or the free one where it would stand. */
  #slotOf(place: number): number {
    const last = this.#places.length - 1;
    let slot = (Math.imul(place, 0x9e3779b1) >>> 7) & last;
    while (this.#filled[slot] === this.#text && this.#places[slot] !== place) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const [places, found, filled] = [this.#places, this.#found, this.#filled];
    this.#places = new Float64Array(places.length * 2);
    this.#found = new Int32Array(places.length * 2);
    this.#filled = new Int32Array(places.length * 2);
    this.#size = 0;
    for (let slot = 0; slot < places.length; slot += 1)
      if (filled[slot] === this.#text) this.set(places[slot] as number, found[slot] as number);
  }
}
