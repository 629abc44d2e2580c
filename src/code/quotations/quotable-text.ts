import type { Origin } from '../../model/coded-page.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../text/tokens.ts';

/** Where words may have been quoted from. */
export type QuotableSource = 'article' | 'comment';

/** A text that comments may quote. */
export interface QuotableText {
  readonly source: QuotableSource;
  /** Id of the article or the comment. */
  readonly id: string;
  readonly tokens: readonly Token[];
  /** Where it stands on the page: the stretches that, with `gap` characters between them, are the text. */
  readonly pieces: readonly Span[];
  readonly gap: number;
}

/** The words of a text that may be quoted, kept as places alone. */
export class KnownWords {
  readonly source: QuotableSource;
  readonly #id: string;
  readonly #pieces: readonly Span[];
  readonly #gap: number;
  /** The start and the end of each word. */
  readonly #places: Uint32Array;

  /** @param words the tokens of the text that are words */
  constructor({ source, id, pieces, gap }: QuotableText, words: readonly Token[]) {
    this.source = source;
    this.#id = id;
    this.#pieces = pieces;
    this.#gap = gap;
    this.#places = new Uint32Array(words.length * 2);
    words.forEach(({ start, end }, at) => {
      this.#places[at * 2] = start;
      this.#places[at * 2 + 1] = end;
    });
  }

  /** Where some words stand on the page, by the places of the first and the last among the words of the text. */
  originOf(first: number, last: number): Origin {
    const start = this.#onPage(this.#places[first * 2] ?? 0);
    // The end is that of a character, so that it stays in the piece where the words end.
    return { id: this.#id, start, end: this.#onPage((this.#places[last * 2 + 1] ?? 1) - 1) + 1 };
  }

  #onPage(offset: number): number {
    let left = offset;
    for (const { start, end } of this.#pieces) {
      if (left < end - start) return start + left;
      left -= end - start + this.#gap;
    }
    return this.#pieces.at(-1)?.end ?? 0;
  }
}

/** The tokens by which texts are compared: all but marks. */
export const wordsIn = (tokens: readonly Token[]): Token[] => tokens.filter(({ kind }) => kind !== 'mark');
