import { bodyOf } from '../../model/article.ts';
import type { SeparatedPage } from '../../model/separated-page.ts';
import type { MakeScratch } from '../../scratch/scratch.ts';
import { Spool } from '../../scratch/spool.ts';
import { add, type Tally } from '../counting/tally.ts';
import { HashIndex } from './hash-index.ts';
import { inCommon, inSample, shinglesOf, wordHashes } from './shingles.ts';

/** An article with fewer shingles than this is too short to be told from a teaser. */
const FEWEST_SHINGLES = 20;

/**
 * Share of the shorter article's shingles that must stand in the longer one. A copy keeps nearly all of them, however
 * early it was cut; articles on one event share what they quote, which is seldom more than a third.
 */
const CONTAINED = 0.6;

/** The same share in the sample below which no copy is to be expected, and the texts need not be compared. */
const WORTH_COMPARING = 0.3;

/** Boilerplate stands in any number of articles; beyond this many it no longer leads from one to another. */
const MOST_HOLDERS = 16;

/** What is set aside of an article, to be compared with later ones. */
export interface Printing {
  readonly articleId: string;
  readonly shingles: readonly number[];
}

/** The articles on a page that are long enough to be told again. */
export function printingsOn({ page, articles }: SeparatedPage): Printing[] {
  return articles
    .map((article) => ({
      articleId: article.articleId,
      shingles: [...shinglesOf(wordHashes(bodyOf(article, page.text)))],
    }))
    .filter(({ shingles }) => shingles.length >= FEWEST_SHINGLES);
}

/**
 * Finds articles that were printed more than once: also when cut short, or under another headline.
 *
 * Two articles are one where at least 60% of the shorter's five-word shingles stand in the longer (containment, as in
 * Broder, A. Z. (1997), On the resemblance and containment of documents). Candidates come from an index of a fixed
 * quarter of the shingles, so that time grows nearly in step with the number of articles.
 */
export class ReprintFinder {
  readonly #printings: Spool<Printing>;
  /** Sampled shingle -> numbers of printings that hold it. */
  readonly #index: HashIndex;
  /** By the number of a printing: where it is set aside, the size of its sample, and the number of the first printing. */
  readonly #places: number[] = [];
  readonly #samples: number[] = [];
  readonly #originals: number[] = [];

  constructor(make: MakeScratch) {
    this.#printings = new Spool(make);
    this.#index = new HashIndex(make, 18);
  }

  /**
   * The reprints on a page.
   *
   * @param page the next in input order
   * @returns id of each reprint -> id of the first printing in input order
   */
  on(page: SeparatedPage): Map<string, string> {
    const reprints = new Map<string, string>();
    for (const printing of printingsOn(page)) {
      const original = this.originalOf(printing);
      if (original !== printing.articleId) reprints.set(printing.articleId, original);
    }
    return reprints;
  }

  /**
   * The id of an article's first printing: its own where there was none before.
   *
   * @param printing the next in input order
   */
  originalOf(printing: Printing): string {
    const { articleId } = printing;
    const shingles = Uint32Array.from(printing.shingles);
    const sample = printing.shingles.filter(inSample);
    const holders = sample.map((shingle) => this.#index.itemsOf(shingle));
    const same = this.#candidates(holders).find((each) =>
      isSame(shingles, Uint32Array.from(this.#printing(each).shingles)),
    );
    const number = this.#places.length;
    const original = same === undefined ? number : (this.#originals[same] as number);
    this.#places.push(this.#printings.push(printing));
    this.#samples.push(sample.length);
    this.#originals.push(original);
    for (const [at, shingle] of sample.entries()) {
      const held = holders[at] ?? [];
      // Of a reprint only that enters which no printing of the same article has entered: copies do not fill the index.
      if (held.length < MOST_HOLDERS && !held.some((each) => this.#originals[each] === original)) {
        this.#index.add(shingle, number);
      }
    }
    return original === number ? articleId : this.#printing(original).articleId;
  }

  #printing(number: number): Printing {
    return this.#printings.at(this.#places[number] ?? 0);
  }

  /** Earlier printings that share enough of the sample to be worth comparing, in input order. */
  #candidates(holders: readonly (readonly number[])[]): number[] {
    const shared: Tally<number> = new Map();
    for (const each of holders.flat()) add(shared, each);
    return [...shared]
      .filter(
        ([each, count]) => count >= WORTH_COMPARING * Math.min(holders.length, this.#samples[each] ?? 0),
      )
      .map(([each]) => each)
      .sort((a, b) => a - b);
  }
}

const isSame = (a: Uint32Array, b: Uint32Array): boolean =>
  inCommon(a, b) >= CONTAINED * Math.min(a.length, b.length);
