import { foldWord } from '../../text/phrases.ts';
import { type Token, tokenise } from '../../text/tokens.ts';

/** Where words may have been quoted from. */
export type QuotableSource = 'article' | 'comment';

/** Words in a row that are hardly ever the same by chance. */
const SHINGLE = 6;

/** Rows of comments that are kept at a time: enough for some thousand comments, little enough for memory. */
const MOST_ROWS = 250_000;

/** A stretch of tokens that stands in an earlier text as well: `from` included, `to` not. */
export interface CopiedRun {
  readonly from: number;
  readonly to: number;
  readonly source: QuotableSource;
  /** Number of words. */
  readonly words: number;
}

/**
 * The texts that a comment may quote: the articles of its page and the comments before it. What is kept of them are
 * rows of six words as numbers, without case and punctuation. Of very long threads the older comments are forgotten.
 */
export class QuotableTexts {
  readonly #articles = new Set<number>();
  #articleWords = ' ';
  #recent = new Set<number>();
  #older = new Set<number>();

  /** Makes a text known; later calls of `copiedRuns` will find its words. */
  add(text: string, source: QuotableSource): void {
    if (source === 'comment' && this.#recent.size > MOST_ROWS) {
      this.#older = this.#recent;
      this.#recent = new Set();
    }
    if (source === 'article') this.#articleWords += `${foldedWords(tokenise(text))} `;
    const into = source === 'article' ? this.#articles : this.#recent;
    for (const row of rowsOf(wordsOf(tokenise(text)))) into.add(row);
  }

  /** Where tokens stand word for word, six or more in a row, in a text that was added; longest stretches, in order. */
  copiedRuns(tokens: readonly Token[]): CopiedRun[] {
    const words = wordsOf(tokens);
    const rows = rowsOf(words);
    const runs: CopiedRun[] = [];
    for (let i = 0; i < rows.length; ) {
      const source = this.#sourceOf(rows[i] as number);
      let last = i;
      while (source !== null && this.#sourceOf(rows[last + 1] ?? -1) === source) last += 1;
      if (source !== null) {
        const from = words[i]?.at ?? 0;
        const to = (words[last + SHINGLE - 1]?.at ?? from) + 1;
        runs.push({ from, to, source, words: last - i + SHINGLE });
      }
      i = last + 1;
    }
    return runs;
  }

  /** Whether an article holds these tokens word for word, however few they are. */
  articleHolds(tokens: readonly Token[]): boolean {
    return this.#articleWords.includes(` ${foldedWords(tokens)} `);
  }

  #sourceOf(row: number): QuotableSource | null {
    if (this.#articles.has(row)) return 'article';
    return this.#recent.has(row) || this.#older.has(row) ? 'comment' : null;
  }
}

const foldedWords = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ kind }) => kind !== 'mark')
    .map(({ norm }) => foldWord(norm))
    .join(' ');

/** A word as a number, and the token that it stands on. */
interface NumberedWord {
  readonly number: number;
  readonly at: number;
}

const wordsOf = (tokens: readonly Token[]): NumberedWord[] =>
  tokens.flatMap(({ kind, norm }, at) => (kind === 'mark' ? [] : [{ number: hashOf(foldWord(norm)), at }]));

/** One number for each row of six words. */
function rowsOf(words: readonly NumberedWord[]): number[] {
  const rows: number[] = [];
  for (let i = 0; i + SHINGLE <= words.length; i += 1) {
    let high = 0;
    let low = 0;
    for (let k = i; k < i + SHINGLE; k += 1) {
      const { number } = words[k] as NumberedWord;
      high = (Math.imul(high, 31) + number) | 0;
      low = (Math.imul(low, 16777619) ^ number) | 0;
    }
    rows.push((high >>> 0) * 0x100000 + (low & 0xfffff));
  }
  return rows;
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}
