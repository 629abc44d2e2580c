import type { Origin } from '../../model/coded-page.ts';
import { fnv1a } from '../../text/fnv1a.ts';
import type { Token } from '../../text/tokens.ts';
import { oncePerWord } from '../../text/words.ts';
import { KnownWords, type QuotableSource, type QuotableText, wordsIn } from './quotable-text.ts';
import { RowTable } from './row-table.ts';

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

/**
 * The texts that a comment may quote: the articles of its page and the comments before it. What is kept of them are
 * rows of six words as numbers, without case and punctuation. Of very long threads the older comments are forgotten.
 */
export class QuotableTexts {
  readonly #articles = new Rows();
  /** For each article, its words as numbers. */
  readonly #articleWords: Int32Array[] = [];
  /** Rows of so many words of the articles, fewer than in a shingle; made when they are asked for. */
  readonly #shortRows = new Map<number, RowTable>();
  #recent = new Rows();
  #older = new Rows();
  /** The text that was asked about last, which most often is the next to be added. */
  #last: InRows = { tokens: [], words: [], rows: [] };

  /** Makes a text known; later calls of `copiedRuns` will find its words. */
  add(text: QuotableText): void {
    if (text.source === 'comment' && this.#recent.table.size > MOST_ROWS) {
      this.#older = this.#recent;
      this.#recent = new Rows();
    }
    const { words, rows } = this.#inRows(text.tokens);
    const known = new KnownWords(text, words);
    if (text.source === 'article') {
      this.#articleWords.push(Int32Array.from(words, ({ word }) => numberOf(word)));
      this.#shortRows.clear();
    }
    const { table, texts } = text.source === 'article' ? this.#articles : this.#recent;
    const number = texts.push(known) - 1;
    for (let at = 0; at < rows.length; at += 1) table.add(rows[at] as number, number, at);
  }

  /** Where tokens stand word for word, six or more in a row, in a text that was added; longest stretches, in order. */
  copiedRuns(tokens: readonly Token[]): CopiedRun[] {
    const met = this.#placesOf(this.#inRows(tokens).rows);
    if (met === null) return [];
    const places = [...tokens.keys()].filter((at) => tokens[at]?.kind !== 'mark');
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

  /** Where an article holds these tokens word for word, if they are too few for `copiedRuns`. */
  inArticle(tokens: readonly Token[]): Origin | undefined {
    const words = wordsIn(tokens);
    if (words.length === 0 || words.length >= SHINGLE) return undefined;
    const numbers = words.map(({ word }) => numberOf(word));
    const place = this.#shortRowsOf(words.length).get(rowAt(numbers, 0, words.length));
    return place && this.#articles.texts[place.text]?.originOf(place.word, place.word + words.length - 1);
  }

  #shortRowsOf(size: number): RowTable {
    let table = this.#shortRows.get(size);
    if (table === undefined) {
      table = new RowTable();
      for (const [number, words] of this.#articleWords.entries())
        for (let at = 0; at + size <= words.length; at += 1) table.add(rowAt(words, at, size), number, at);
      this.#shortRows.set(size, table);
    }
    return table;
  }

  #inRows(tokens: readonly Token[]): InRows {
    if (this.#last.tokens !== tokens) {
      const words = wordsIn(tokens);
      this.#last = { tokens, words, rows: rowsOf(words) };
    }
    return this.#last;
  }

  /** Where each of some rows stands in a text that was added; null where none does. */
  #placesOf(rows: readonly number[]): (KnownPlace | undefined)[] | null {
    let places: (KnownPlace | undefined)[] | null = null;
    for (let at = 0; at < rows.length; at += 1) {
      const place = this.#placeOf(rows[at] as number);
      if (place === undefined) continue;
      places ??= rows.map(() => undefined);
      places[at] = place;
    }
    return places;
  }

  #placeOf(row: number): KnownPlace | undefined {
    return this.#articles.get(row) ?? this.#recent.get(row) ?? this.#older.get(row);
  }
}

/** A text with its words, and these in rows of six. */
interface InRows {
  readonly tokens: readonly Token[];
  readonly words: readonly Token[];
  readonly rows: readonly number[];
}

interface KnownPlace {
  readonly known: KnownWords;
  readonly at: number;
}

/** The rows of some texts. */
class Rows {
  readonly table = new RowTable();
  readonly texts: KnownWords[] = [];

  get(row: number): KnownPlace | undefined {
    if (this.table.size === 0) return undefined;
    const place = this.table.get(row);
    return place && { known: this.texts[place.text] as KnownWords, at: place.word };
  }
}

/** Of a run that goes on from one text into another, the part in the first text. */
function originOf(places: readonly (KnownPlace | undefined)[]): Origin {
  const [first] = places as [KnownPlace, ...KnownPlace[]];
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
  for (let at = 0; at + SHINGLE <= numbers.length; at += 1) rows.push(rowAt(numbers, at, SHINGLE));
  return rows;
}

/** A row of so many words, given as numbers, as one number. */
function rowAt(numbers: ArrayLike<number>, from: number, size: number): number {
  let high = 0;
  let low = 0;
  for (let at = from; at < from + size; at += 1) {
    const number = numbers[at] as number;
    high = (Math.imul(high, 31) + number) | 0;
    low = (Math.imul(low, 16777619) ^ number) | 0;
  }
  return (high >>> 0) * 0x100000 + (low & 0xfffff);
}

const numberOf = oncePerWord(({ key }) => fnv1a(key));
