import { bodyOf } from '../../model/article.ts';
import type { CodedPage } from '../../model/coded-page.ts';
import type { KeyWords } from '../../model/measures.ts';
import type { Span } from '../../model/span.ts';
import type { MakeScratch } from '../../scratch/scratch.ts';
import { Spool } from '../../scratch/spool.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { isWord, tokenise } from '../../text/tokens.ts';
import type { AddsUp } from '../counting/adds-up.ts';
import { addTo, CountTable, type Entry } from '../counting/count-table.ts';
import { keyness, rated, type WordCounts } from './keyness.ts';
import { isInside } from './own-words.ts';

/** A word that stands in fewer comments than this says more of one commenter than of the thread. */
const FEWEST_COMMENTS = 3;

/** Places of the counts of a word: how often it stands in some texts, and in how many of them. */
const COMMENTS = { words: 0, texts: 1 } as const;
const ARTICLES = { words: 2, texts: 3 } as const;
/** The number of the last text that was seen to hold the word. */
const LAST = 4;

export interface SavedWords {
  readonly ofComments: number;
  readonly ofArticles: number;
  readonly words: readonly Entry[];
}

interface WaitingText {
  readonly text: string;
  readonly without: readonly Span[];
}

/**
 * The words of the comments against those of the articles they stand under. Function words are left out of the list,
 * though not of the totals, and so is what comments quote; a reprint counts once.
 */
export class CommentsAgainstArticles implements AddsUp<SavedWords> {
  readonly #words: CountTable;
  /** Comments that came before the first article: most corpora of exports have none, and then nothing is to be counted. */
  #waiting: Spool<WaitingText>;
  readonly #make: MakeScratch;
  #texts = 0;
  #ofComments = 0;
  #ofArticles = 0;

  constructor(make: MakeScratch) {
    this.#words = new CountTable(LAST + 1, make);
    this.#waiting = new Spool(make);
    this.#make = make;
  }

  /** @param reprints id of each reprint on the page -> id of the first printing */
  addPage({ page, articles, codedComments }: CodedPage, reprints: ReadonlyMap<string, string>): void {
    for (const article of articles) {
      if (reprints.has(article.articleId)) continue;
      this.#ofArticles += this.#count(bodyOf(article, page.text), [], ARTICLES);
    }
    for (const { comment, coded } of codedComments) {
      const { text } = comment;
      const { quotations } = coded;
      if (this.counts) this.#ofComments += this.#count(text, quotations, COMMENTS);
      else this.#waiting.push({ text, without: quotations.map(({ start, end }) => ({ start, end })) });
    }
  }

  /** Nothing where no article has been counted: whether comments count then depends on the rest of the corpus. */
  *saved(): Generator<SavedWords> {
    if (!this.counts) return;
    this.#countWaiting();
    yield { ofComments: this.#ofComments, ofArticles: this.#ofArticles, words: [] };
    for (const words of this.#words.saved()) {
      for (const [, counts] of words) counts[LAST] = 0;
      yield { ofComments: 0, ofArticles: 0, words };
    }
  }

  /** Where no article has been counted: the comments, as lines for `addWaiting`. */
  waiting(): Uint8Array {
    return this.#waiting.bytes();
  }

  /** Adds comments of a part of the corpus in which there are no articles. */
  addWaiting(lines: Uint8Array): void {
    this.#waiting.pushBytes(lines);
  }

  addSaved({ ofComments, ofArticles, words }: SavedWords): void {
    this.#ofComments += ofComments;
    this.#ofArticles += ofArticles;
    this.#words.addSaved(words);
  }

  /** Whether there are articles with words, and so something to be counted. */
  get counts(): boolean {
    return this.#ofArticles > 0;
  }

  #countWaiting(): void {
    for (const { text, without } of this.#waiting) this.#ofComments += this.#count(text, without, COMMENTS);
    this.#waiting = new Spool(this.#make);
  }

  /** Every word of at least three comments, the most telling first; none where there is no article. */
  result(): KeyWords {
    if (!this.counts) return { words: [], ofComments: 0, ofArticles: 0 };
    this.#countWaiting();
    const comments: WordCounts = { words: new Map(), texts: new Map(), total: this.#ofComments };
    const articles: WordCounts = { words: new Map(), texts: new Map(), total: this.#ofArticles };
    for (const [word, counts] of this.#words.entries()) {
      if ((counts[COMMENTS.texts] ?? 0) < FEWEST_COMMENTS || isFunctionWord(word)) continue;
      for (const [side, at] of [[comments, COMMENTS] as const, [articles, ARTICLES] as const]) {
        side.words.set(word, counts[at.words] ?? 0);
        side.texts.set(word, counts[at.texts] ?? 0);
      }
    }
    return {
      words: rated(keyness(comments, articles)),
      ofComments: comments.total,
      ofArticles: articles.total,
    };
  }

  /** Counts the words of a text in lower case, without those of certain stretches, and tells how many they are. */
  #count(
    text: string,
    without: readonly Span[],
    at: { readonly words: number; readonly texts: number },
  ): number {
    this.#texts += 1;
    let total = 0;
    const tokens = tokenise(text);
    this.#words.reserve(tokens.length);
    for (const token of tokens) {
      if (!isWord(token) || (without.length > 0 && isInOne(token, without))) continue;
      total += 1;
      const counts = this.#words.of(token.norm);
      addTo(counts, at.words);
      if (counts[LAST] === this.#texts) continue;
      counts[LAST] = this.#texts;
      addTo(counts, at.texts);
    }
    return total;
  }
}

const isInOne = (token: Span, stretches: readonly Span[]): boolean =>
  stretches.some((stretch) => isInside(token, stretch));
