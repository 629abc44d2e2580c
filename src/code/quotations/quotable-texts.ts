import type { Origin } from '../../model/coded-page.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import { oncePerWord } from '../../text/words.ts';
import { folded, KnownWords, type QuotableSource, type QuotableText, wordsIn } from './quotable-text.ts';

/** Words in a row that are hardly ever the same by chance. */
const SHINGLE = 6;

/** Rows of comments that are kept at a time: enough for some thousand comments, little enough for memory. */
const MOST_ROWS = 250_000;

/** A stretch of tokens that stands in an earlier text as well: `from` included, `to` not. */
export interface CopiedRun {
  readonly from: number;
  readonly to: number;
  readonly source: QuotableSource;
  readonly origin: Origin;
  /** Number of words. */
  readonly words: number;
}

/** Where a row of words was first met. */
interface Place {
  readonly known: KnownWords;
  /** The first word of the row, among those of the text. */
  readonly at: number;
}

/**
 * The texts that a comment may quote: the articles of its page and the comments before it. What is kept of them are
 * rows of six words as numbers, without case and punctuation. Of very long threads the older comments are forgotten.
 */
export class QuotableTexts {
  readonly #articles = new Map<number, Place>();
  readonly #articleWords: { readonly known: KnownWords; readonly words: string }[] = [];
  #recent = new Map<number, Place>();
  #older = new Map<number, Place>();

  /** Makes a text known; later calls of `copiedRuns` will find its words. */
  add(text: QuotableText): void {
    if (text.source === 'comment' && this.#recent.size > MOST_ROWS) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    const words = wordsIn(tokenise(text.text));
    const known = new KnownWords(text, words);
    if (text.source === 'article') this.#articleWords.push({ known, words: ` ${folded(words)} ` });
    const into = text.source === 'article' ? this.#articles : this.#recent;
    rowsOf(words).forEach((row, at) => {
      if (!into.has(row)) into.set(row, { known, at });
    });
  }

  /** Where tokens stand word for word, six or more in a row, in a text that was added; longest stretches, in order. */
  copiedRuns(tokens: readonly Token[]): CopiedRun[] {
    const places = tokens.flatMap(({ kind }, at) => (kind === 'mark' ? [] : [at]));
    const met = rowsOf(wordsIn(tokens)).map((row) => this.#placeOf(row));
    const runs: CopiedRun[] = [];
    for (let first = 0; first < met.length; first += 1) {
      const place = met[first];
      if (place === undefined) continue;
      let last = first;
      while (met[last + 1]?.known.source === place.known.source) last += 1;
      const from = places[first] ?? 0;
      const to = (places[last + SHINGLE - 1] ?? from) + 1;
      const words = last - first + SHINGLE;
      runs.push({
        from,
        to,
        source: place.known.source,
        origin: originOf(met.slice(first, last + 1)),
        words,
      });
      first = last;
    }
    return runs;
  }

  /** Where an article holds these tokens word for word, however few they are. */
  inArticle(tokens: readonly Token[]): Origin | undefined {
    const words = wordsIn(tokens);
    const wanted = ` ${folded(words)} `;
    for (const article of this.#articleWords) {
      const found = article.words.indexOf(wanted);
      if (found === -1) continue;
      const first = article.words.slice(0, found).split(' ').length - 1;
      return article.known.originOf(first, first + words.length - 1);
    }
    return undefined;
  }

  #placeOf(row: number): Place | undefined {
    return this.#articles.get(row) ?? this.#recent.get(row) ?? this.#older.get(row);
  }
}

/** Of a run that goes on from one text into another, the part in the first text. */
function originOf(places: readonly (Place | undefined)[]): Origin {
  const [first] = places as [Place, ...Place[]];
  const apart = places.findIndex(
    (place, step) => place?.known !== first.known || place.at !== first.at + step,
  );
  const last = first.at + (apart === -1 ? places.length : apart) - 1;
  return first.known.originOf(first.at, last + SHINGLE - 1);
}

/** One number for each row of six words. */
function rowsOf(words: readonly Token[]): number[] {
  const numbers = words.map(({ word }) => numberOf(word));
  const rows: number[] = [];
  for (let i = 0; i + SHINGLE <= numbers.length; i += 1) {
    let high = 0;
    let low = 0;
    for (let k = i; k < i + SHINGLE; k += 1) {
      const number = numbers[k] as number;
      high = (Math.imul(high, 31) + number) | 0;
      low = (Math.imul(low, 16777619) ^ number) | 0;
    }
    rows.push((high >>> 0) * 0x100000 + (low & 0xfffff));
  }
  return rows;
}

const numberOf = oncePerWord(({ key }) => hashOf(key));

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}
