import type { Article } from '../model/article.ts';
import { bodyOf } from '../model/article.ts';
import type { SeparatedPage } from '../model/separated-page.ts';
import { inSample, plainWords, shinglesOf } from './shingles.ts';

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

interface Printing {
  readonly article: Article;
  readonly pageText: string;
  /** Place in input order. */
  readonly place: number;
  readonly sample: ReadonlySet<number>;
  /** Id of the first printing: its own, or that of the article it reprints. */
  readonly original: string;
}

/** Which earlier printings hold a sampled shingle. */
type Index = Map<number, Printing[]>;

/**
 * Finds articles that were printed more than once: also when cut short, or under another headline.
 *
 * Two articles are one where at least 60% of the shorter's five-word shingles stand in the longer (containment, as in
 * Broder, A. Z. (1997), On the resemblance and containment of documents). Candidates come from an index of a fixed
 * quarter of the shingles, so that time grows nearly in step with the number of articles.
 *
 * @param pages in input order
 * @returns id of each reprint -> id of the first printing in input order
 */
export function findReprints(pages: readonly SeparatedPage[]): Map<string, string> {
  const reprints = new Map<string, string>();
  const index: Index = new Map();
  let place = 0;
  for (const { page, articles } of pages) {
    for (const article of articles) {
      const shingles = shinglesOf(plainWords(bodyOf(article, page.text)));
      if (shingles.size < FEWEST_SHINGLES) continue;
      const sample = new Set([...shingles].filter(inSample));
      const original = originalOf(shingles, sample, index) ?? article.articleId;
      if (original !== article.articleId) reprints.set(article.articleId, original);
      enter({ article, pageText: page.text, place: place++, sample, original }, index);
    }
  }
  return reprints;
}

/** Id of the first printing of an article with these shingles, or null where there was none before. */
function originalOf(shingles: ReadonlySet<number>, sample: ReadonlySet<number>, index: Index): string | null {
  for (const { article, pageText, original } of candidates(sample, index)) {
    if (isSame(shingles, shinglesOf(plainWords(bodyOf(article, pageText))))) return original;
  }
  return null;
}

/** Earlier printings that share enough of the sample to be worth comparing, in input order. */
function candidates(sample: ReadonlySet<number>, index: Index): Printing[] {
  const shared = new Map<Printing, number>();
  for (const shingle of sample) {
    for (const printing of index.get(shingle) ?? []) shared.set(printing, (shared.get(printing) ?? 0) + 1);
  }
  return [...shared]
    .filter(([printing, count]) => count >= WORTH_COMPARING * Math.min(sample.size, printing.sample.size))
    .map(([printing]) => printing)
    .sort((a, b) => a.place - b.place);
}

function isSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  let contained = 0;
  for (const shingle of shorter) if (longer.has(shingle)) contained += 1;
  return contained >= CONTAINED * shorter.size;
}

/** Of a reprint only that enters which no printing of the same article has entered: copies do not fill the index. */
function enter(printing: Printing, index: Index): void {
  for (const shingle of printing.sample) {
    const holders = index.get(shingle);
    if (holders === undefined) index.set(shingle, [printing]);
    else if (
      holders.length < MOST_HOLDERS &&
      !holders.some(({ original }) => original === printing.original)
    ) {
      holders.push(printing);
    }
  }
}
