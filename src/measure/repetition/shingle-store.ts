import type { MakeScratch, Scratch } from '../../scratch/scratch.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { NumberList } from './number-list.ts';
import { NumberRows } from './number-rows.ts';
import { mayResemble, SKETCH } from './sketch.ts';

/** The numbers that a text is known by: three hashes of its words, how many shingles it has, where they begin and its place, each in two halves. */
const [SIZE, START, PLACE] = [3, 4, 6];
const HASHES = SIZE;
const ROW = PLACE + 2;

/** Texts whose shingles stay at hand: set phrases lead to the same few again and again. */
const AT_HAND = 4096;

/** What any number of texts are compared by, set aside as numbers, so that comparing with them costs little. */
export class ShingleStore {
  readonly #rows: NumberRows;
  readonly #sketches: NumberRows;
  readonly #shingles: Scratch;
  readonly #atHand = new Map<number, Uint32Array>();
  readonly #row = new Uint32Array(ROW);

  constructor(make: MakeScratch) {
    this.#rows = new NumberRows(ROW, make);
    this.#sketches = new NumberRows(SKETCH, make);
    this.#shingles = make();
  }

  /** Adds a text, and tells its number: they are counted from 0. */
  add({ words, shingles, sketch }: Omit<Fingerprint, 'bands'>, place: number): number {
    const row = this.#row;
    for (let each = 0; each < HASHES; each += 1) row[each] = words[each] as number;
    row[SIZE] = shingles.length;
    setHalves(row, START, this.#shingles.append(bytesOf(shingles)));
    setHalves(row, PLACE, place);
    this.#sketches.add(sketch);
    return this.#rows.add(row);
  }

  /** Whether the text of a number has these words. */
  hasWords(number: number, words: ArrayLike<number>): boolean {
    const { numbers } = this.#rows;
    const at = this.#rows.find(number);
    for (let each = 0; each < HASHES; each += 1) if (numbers[at + each] !== words[each]) return false;
    return true;
  }

  /** The place of the text of a number. */
  placeOf(number: number): number {
    return wholeOf(this.#rows.numbers, this.#rows.find(number) + PLACE);
  }

  /** Those of some texts that may have such a share of their shingles in common with one of such a sketch, in their order. */
  resembling(numbers: NumberList, sketch: ArrayLike<number>, share: number): number[] {
    const sketches = this.#sketches;
    const found: number[] = [];
    for (let each = 0; each < numbers.length; each += 1) {
      const number = numbers.at(each);
      if (mayResemble(sketch, sketches.numbers, sketches.find(number), share)) found.push(number);
    }
    return found;
  }

  /** The shingles of the text of a number. */
  shinglesOf(number: number): Uint32Array {
    const held = this.#atHand.get(number);
    if (held !== undefined) return held;
    if (this.#atHand.size === AT_HAND) this.#atHand.clear();
    const { numbers } = this.#rows;
    const at = this.#rows.find(number);
    const shingles = new Uint32Array(numbers[at + SIZE] as number);
    this.#shingles.read(wholeOf(numbers, at + START), bytesOf(shingles));
    this.#atHand.set(number, shingles);
    return shingles;
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

const HALF = 2 ** 32;

/** Writes a number that can pass 32 bits. */
function setHalves(into: Uint32Array, at: number, whole: number): void {
  into[at] = whole % HALF;
  into[at + 1] = Math.floor(whole / HALF);
}

const wholeOf = (numbers: Uint32Array, at: number): number =>
  (numbers[at] as number) + (numbers[at + 1] as number) * HALF;
