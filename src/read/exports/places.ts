/** Places in a file, one after the other. */
export interface Places {
  readonly length: number;
  push(place: number): unknown;
  /** Those from one index up to before another; without them, all. */
  slice(from?: number, to?: number): number[];
}

/** Places that follow a first one near enough for 32 bits to tell how far. */
interface Stretch {
  readonly first: number;
  readonly offsets: Uint32Array;
}

const IN_A_STRETCH = 1024;
const FARTHEST = 2 ** 32 - 1;

/** Any number of places, in ascending order: 4 bytes each, and none that are moved as more come. */
export class ManyPlaces implements Places {
  readonly #stretches: Stretch[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** @throws RangeError where the place is too far from those before it */
  push(place: number): void {
    const at = this.#length % IN_A_STRETCH;
    if (at === 0) this.#stretches.push({ first: place, offsets: new Uint32Array(IN_A_STRETCH) });
    const { first, offsets } = this.#stretches.at(-1) as Stretch;
    if (place - first > FARTHEST) throw new RangeError('A stretch of rows is larger than 4 GB.');
    offsets[at] = place - first;
    this.#length += 1;
  }

  slice(from = 0, to = this.#length): number[] {
    const places: number[] = [];
    for (let at = from; at < Math.min(to, this.#length); at += 1) {
      const { first, offsets } = this.#stretches[Math.floor(at / IN_A_STRETCH)] as Stretch;
      places.push(first + (offsets[at % IN_A_STRETCH] as number));
    }
    return places;
  }
}
