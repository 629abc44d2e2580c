/** Tells which of some numbers were met before in the same text, with no set to be made and emptied for each text. */
export class MetInText {
  /** For each number, the text in which it was met last. */
  #last = new Float64Array(1024);
  #text = 0;

  /** Another text begins, of which nothing was met. */
  begin(): void {
    this.#text += 1;
  }

  /** Whether a number is met for the first time; it counts as met from now on. */
  isFirst(number: number): boolean {
    if (number >= this.#last.length) this.#grow(number + 1);
    if (this.#last[number] === this.#text) return false;
    this.#last[number] = this.#text;
    return true;
  }

  #grow(least: number): void {
    const last = new Float64Array(2 * least);
    last.set(this.#last);
    this.#last = last;
  }
}
