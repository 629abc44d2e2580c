import type { ReportedCodebook } from '../codebook/reported-codebook.ts';
import type { CodedPage } from '../model/coded-page.ts';
import type { Comment } from '../model/comment.ts';
import type { CorpusMeasures, Duplicate, MeasuredPage } from '../model/measures.ts';
import type { Problem } from '../model/problem.ts';
import type { MakeScratch } from '../scratch/scratch.ts';
import { Spool } from '../scratch/spool.ts';
import { AdditiveMeasures, type SavedMeasure } from './corpus/additive-measures.ts';
import { corpusMeasures } from './corpus/corpus-measures.ts';
import { measurePage } from './measure-page.ts';
import type { NameHash } from './repetition/copied.ts';
import { type Fingerprint, fingerprintOf } from './repetition/fingerprint.ts';
import { hashOfAuthor, Repeats } from './repetition/repeats.ts';
import { CommentsAgainstArticles, type SavedWords } from './words/comments-against-articles.ts';

/** What was measured of a part of a corpus: all but what its comments repeat. */
export interface MeasuredApart {
  readonly measures: readonly SavedMeasure[];
  readonly words: readonly SavedWords[];
  /** See `CommentsAgainstArticles`. */
  readonly waiting: Uint8Array;
}

/**
 * Takes every measure over a corpus, page by page: what is kept are counts, and the few comments and pages that reports
 * name. Whatever grows with the corpus is set aside.
 */
export class CorpusMeasuring {
  readonly #codebook: Pick<ReportedCodebook, 'codes'>;
  readonly #additive: AdditiveMeasures;
  /** Those that are the first to say something; a comment's place is its place in it. */
  readonly #originals: Spool<Comment>;
  readonly #repeats: Repeats<Comment>;
  readonly #keyWords: CommentsAgainstArticles;

  constructor(codebook: Pick<ReportedCodebook, 'codes'>, make: MakeScratch) {
    this.#codebook = codebook;
    this.#additive = new AdditiveMeasures(codebook, make);
    this.#originals = new Spool(make);
    this.#repeats = new Repeats(make, (place) => this.#originals.at(place));
    this.#keyWords = new CommentsAgainstArticles(make);
  }

  /** Adds an input that was not used. */
  addProblem(problem: Problem): void {
    this.#additive.addProblem(problem);
  }

  /**
   * Adds a page, and gives it back with its own measures.
   *
   * @param coded the next page in input order
   * @param reprints those of its articles that reprint an earlier one: id of the reprint -> id of the first printing
   */
  addPage(coded: CodedPage, reprints: ReadonlyMap<string, string>): MeasuredPage {
    const measures = measurePage(coded, this.#codebook);
    this.#additive.addPage(coded, measures, reprints);
    this.#keyWords.addPage(coded, reprints);
    return { coded, measures, reprints, duplicates: this.#duplicatesOn(coded) };
  }

  #duplicatesOn({ codedComments }: CodedPage): Map<string, Duplicate> {
    const duplicates = new Map<string, Duplicate>();
    for (const each of codedComments) {
      const { comment } = each;
      const fingerprint = fingerprintOf(each);
      if (fingerprint === null) continue;
      const duplicate = this.#repeats.of(this.#originals.end, fingerprint, () =>
        hashOfAuthor(comment.author),
      );
      if (duplicate === null) this.#originals.push(comment);
      else duplicates.set(comment.commentId, duplicate);
    }
    return duplicates;
  }

  /** Adds the next pages in input order, which were measured apart. */
  addMeasured({ measures, words, waiting }: MeasuredApart): void {
    for (const saved of measures) this.#additive.addSaved(saved);
    for (const saved of words) this.#keyWords.addSaved(saved);
    this.#keyWords.addWaiting(waiting);
  }

  /**
   * What a comment repeats whose page was measured apart; null where it is the first to say so.
   *
   * @param line the next comment in input and reading order that has a fingerprint, as a line of JSON
   */
  repeatOf(line: Uint8Array, fingerprint: Fingerprint, author: () => NameHash): Duplicate | null {
    const duplicate = this.#repeats.of(this.#originals.end, fingerprint, author);
    if (duplicate === null) this.#originals.pushBytes(line);
    return duplicate;
  }

  result(): CorpusMeasures {
    return corpusMeasures(
      this.#additive.result(),
      this.#repeats.counts(),
      this.#repeats.copied(),
      this.#keyWords.result(),
    );
  }
}
