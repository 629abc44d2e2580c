import { InputError } from '../../errors.ts';

/** What opens a property list in Apple's binary form. */
export const PROPERTY_LIST = 'bplist00';

/** Bytes at the end that tell where its parts are. */
const TRAILER = 32;

const [DATA, ASCII, UTF16, ARRAY, DICTIONARY] = [0x4, 0x5, 0x6, 0xa, 0xd];

/** A count of so much is written behind the mark, as a number of its own. */
const LONG = 0xf;

/** Entries of a dictionary that are looked through: what programs write has names for a few things. */
const MOST_ENTRIES = 1000;

/** Where the contents of an object are: `count` bytes, letters or objects from `at` on. */
interface Contents {
  readonly type: number;
  readonly count: number;
  readonly at: number;
}

/**
 * A property list in Apple's binary form. Only what is asked for is read: a list can name one object in any number of
 * places, and itself. Objects are known by their numbers.
 */
export class PropertyList {
  readonly #bytes: Buffer;
  readonly #placeSize: number;
  readonly #numberSize: number;
  readonly #places: number;
  /** The object that holds all others. */
  readonly top: number;

  /** @throws InputError, as all of its methods do, where the file breaks off or is damaged */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const trailer = bytes.length - TRAILER;
    this.#placeSize = this.#whole(trailer + 6, 1);
    this.#numberSize = this.#whole(trailer + 7, 1);
    this.top = this.#whole(trailer + 16, 8);
    this.#places = this.#whole(trailer + 24, 8);
  }

  /** What a dictionary has under a name; null where that is nothing, or where it is no dictionary. */
  entry(dictionary: number, name: string): number | null {
    const { type, count, at } = this.#contents(dictionary);
    if (type !== DICTIONARY) return null;
    for (let index = 0; index < Math.min(count, MOST_ENTRIES); index += 1) {
      if (this.text(this.#object(at, index)) === name) return this.#object(at, count + index);
    }
    return null;
  }

  /** The objects of an array; none where it is no array. */
  *items(array: number): Generator<number> {
    const { type, count, at } = this.#contents(array);
    for (let index = 0; type === ARRAY && index < count; index += 1) yield this.#object(at, index);
  }

  /** The words of an object; null where it has none. */
  text(object: number): string | null {
    const { type, count, at } = this.#contents(object);
    if (type === ASCII) return this.#slice(at, count).toString('latin1');
    if (type === UTF16)
      return Buffer.from(this.#slice(at, count * 2))
        .swap16()
        .toString('utf16le');
    return null;
  }

  /** The bytes of an object; null where it has none. */
  data(object: number): Uint8Array | null {
    const { type, count, at } = this.#contents(object);
    return type === DATA ? this.#slice(at, count) : null;
  }

  #contents(object: number): Contents {
    const place = this.#whole(this.#places + object * this.#placeSize, this.#placeSize);
    const mark = this.#whole(place, 1);
    const [type, count] = [mark >> 4, mark & 0xf];
    const contents = count === LONG ? this.#longContents(type, place + 1) : { type, count, at: place + 1 };
    // Each of what it holds takes a byte at least, whatever it says.
    if (contents.count > this.#bytes.length) throw damaged();
    return contents;
  }

  #longContents(type: number, at: number): Contents {
    const size = 2 ** (this.#whole(at, 1) & 0xf);
    return { type, count: this.#whole(at + 1, size), at: at + 1 + size };
  }

  #object(at: number, index: number): number {
    return this.#whole(at + index * this.#numberSize, this.#numberSize);
  }

  /** A whole number of some bytes, the greatest first. */
  #whole(at: number, size: number): number {
    return this.#slice(at, size).reduce((number, byte) => number * 256 + byte, 0);
  }

  #slice(at: number, size: number): Buffer {
    if (at < 0 || at + size > this.#bytes.length) throw damaged();
    return this.#bytes.subarray(at, at + size);
  }
}

const damaged = (): InputError => new InputError('It breaks off or is damaged.');
