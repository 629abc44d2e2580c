/** Takes lines and stretches of bytes from chunks of any size, and holds no more of them than was asked for. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Lets go of what the chunks come from, wherever the reading stopped. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  /**
   * The next line without its end, in Latin-1; null where nothing is left.
   *
   * @param longest length in bytes above which the line is given up: `tooLong` is thrown
   */
  async line(longest: number, tooLong: () => Error): Promise<string | null> {
    for (let searched = 0; ; ) {
      const end = this.#held.indexOf(LINE_FEED, searched);
      if (end > longest || (end === -1 && this.#held.length > longest)) throw tooLong();
      if (end !== -1) return latin1(this.#cut(end + 1)).replace(/\r?\n$/, '');
      searched = this.#held.length;
      if (!(await this.#more())) return this.#held.length === 0 ? null : latin1(this.#cut(searched));
    }
  }

  /** The next `length` bytes; fewer where the chunks end before. */
  async take(length: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    await this.#pass(length, (piece) => pieces.push(piece));
    return Buffer.concat(pieces);
  }

  /** Passes over bytes, and says how many there were. */
  skip(length: number): Promise<number> {
    return this.#pass(length, () => {});
  }

  async #pass(length: number, use: (piece: Uint8Array) => void): Promise<number> {
    let passed = 0;
    while (passed < length) {
      if (this.#held.length === 0 && !(await this.#more())) break;
      const piece = this.#cut(length - passed);
      passed += piece.length;
      use(piece);
    }
    return passed;
  }

  #cut(length: number): Uint8Array {
    const piece = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return piece;
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#chunks.next();
    if (done === true) return false;
    this.#held = this.#held.length === 0 ? value : Buffer.concat([this.#held, value]);
    return true;
  }
}

const LINE_FEED = 0x0a;

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
