/** Whole numbers below 2^32, to be gathered again and again without new memory. */
export class NumberList {
  #numbers = new Uint32Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  at(place: number): number {
    return this.#numbers[place] as number;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) this.#grow();
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  clear(): void {
    this.#length = 0;
  }

  *[Symbol.iterator](): Generator<number> {
    for (let at = 0; at < this.#length; at += 1) yield this.at(at);
  }

  #grow(): void {
    const larger = new Uint32Array(2 * this.#length);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
