/** Where a row of words was first met: the number of the text, and the first word of the row among those of the text. */
export interface Place {
  readonly text: number;
  readonly word: number;
}

const SMALLEST = 64;

/**
 * Rows of words with their places, a Map of numbers in a fifth of its room: open addressing with linear probing, at most
 * half full.
 */
export class RowTable {
  #size = 0;
  #rows = new Float64Array(SMALLEST);
  #texts = new Uint32Array(SMALLEST);
  /** From 1, so that 0 tells a free slot. */
  #words = new Uint32Array(SMALLEST);

  get size(): number {
    return this.#size;
  }

  get(row: number): Place | undefined {
    const slot = this.#slotOf(row);
    const word = this.#words[slot] as number;
    return word === 0 ? undefined : { text: this.#texts[slot] as number, word: word - 1 };
  }

  /** Adds a row; one that is there already stays where it was met first. */
  add(row: number, text: number, word: number): void {
    if (this.#size * 2 >= this.#rows.length) this.#grow();
    const slot = this.#slotOf(row);
    if (this.#words[slot] !== 0) return;
    this.#rows[slot] = row;
    this.#texts[slot] = text;
    this.#words[slot] = word + 1;
    this.#size += 1;
  }

  /** The slot of a row, or the free one where it would stand. */
  #slotOf(row: number): number {
    const last = this.#rows.length - 1;
    // A row is a hash already; its halves are mixed so that either spreads.
    let slot = ((row / 0x100000) ^ row) & last;
    while (this.#words[slot] !== 0 && this.#rows[slot] !== row) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const [rows, texts, words] = [this.#rows, this.#texts, this.#words];
    this.#rows = new Float64Array(rows.length * 2);
    this.#texts = new Uint32Array(rows.length * 2);
    this.#words = new Uint32Array(rows.length * 2);
    this.#size = 0;
    for (let slot = 0; slot < rows.length; slot += 1) {
      const word = words[slot] as number;
      if (word !== 0) this.add(rows[slot] as number, texts[slot] as number, word - 1);
    }
  }
}
