import type { MakeScratch, Scratch } from '../scratch/scratch.ts';
import type { Fingerprint } from './fingerprint.ts';
import { SKETCH } from './sketch.ts';

/** What a text is compared by before its shingles are, and the number that its owner knows it by. */
export interface TextHead {
  readonly words: Uint32Array;
  readonly place: number;
  /** How many shingles it has. */
  readonly size: number;
  readonly sketch: Uint32Array;
}

/** A head: the number of shingles, where they begin and the place, each in two halves, the words and the sketch. */
const [START, PLACE, WORDS] = [1, 3, 5];
const SKETCHED = WORDS + 3;
const HEAD = SKETCHED + SKETCH;
const HALF = 2 ** 32;

/** Texts whose heads stay in memory: set phrases lead to those who said them first. */
const KEPT = 2 ** 16;

const WORD = Uint32Array.BYTES_PER_ELEMENT;

/** What any number of texts are compared by, set aside as numbers, so that comparing with them costs little. */
export class ShingleStore {
  readonly #heads: Scratch;
  readonly #shingles: Scratch;
  readonly #kept = new Uint32Array(KEPT * HEAD);
  /** What was read last of either. */
  readonly #head = new Uint32Array(HEAD);
  #read = new Uint32Array(256);
  #size = 0;

  constructor(make: MakeScratch) {
    this.#heads = make();
    this.#shingles = make();
  }

  /** Adds a text, and tells its number: they are counted from 0. */
  add(
    { words, shingles }: Pick<Fingerprint, 'words' | 'shingles'>,
    place: number,
    sketch: Uint32Array,
  ): number {
    const start = this.#shingles.append(bytesOf(shingles));
    const head = new Uint32Array(HEAD);
    head[0] = shingles.length;
    setHalves(head, START, start);
    setHalves(head, PLACE, place);
    head.set(words, WORDS);
    head.set(sketch, SKETCHED);
    this.#heads.append(bytesOf(head));
    if (this.#size < KEPT) this.#kept.set(head, this.#size * HEAD);
    this.#size += 1;
    return this.#size - 1;
  }

  /** The head of the text of a number; it is there until the next one is asked for. */
  headOf(number: number): TextHead {
    const head = this.#headOf(number);
    return {
      words: head.subarray(WORDS, SKETCHED),
      place: halvesOf(head, PLACE),
      size: head[0] as number,
      sketch: head.subarray(SKETCHED),
    };
  }

  /** The shingles of the text of a number; they are there until the next ones are asked for. */
  shinglesOf(number: number): Uint32Array {
    const head = this.#headOf(number);
    const size = head[0] as number;
    if (size > this.#read.length) this.#read = new Uint32Array(2 * size);
    const shingles = this.#read.subarray(0, size);
    this.#shingles.read(halvesOf(head, START), bytesOf(shingles));
    return shingles;
  }

  #headOf(number: number): Uint32Array {
    if (number < KEPT) return this.#kept.subarray(number * HEAD, (number + 1) * HEAD);
    this.#heads.read(number * HEAD * WORD, bytesOf(this.#head));
    return this.#head;
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Writes a number that can pass 32 bits. */
function setHalves(into: Uint32Array, at: number, value: number): void {
  into[at] = value % HALF;
  into[at + 1] = Math.floor(value / HALF);
}

const halvesOf = (from: Uint32Array, at: number): number => (from[at] ?? 0) + (from[at + 1] ?? 0) * HALF;
