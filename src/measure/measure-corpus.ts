import type { Codebook } from '../codebook/codebook.ts';
import type { CodedComment, CodedPage } from '../model/coded-page.ts';
import type { CorpusMeasures, Duplicate, MeasuredPage } from '../model/measures.ts';
import type { Problem } from '../model/problem.ts';
import type { MakeScratch } from '../model/scratch.ts';
import { associations } from './association.ts';
import { BlameTies } from './blame-ties.ts';
import { CoOccurrences } from './co-occurrence.ts';
import { CommentsAgainstArticles } from './comments-against-articles.ts';
import { CopiedMost } from './copied.ts';
import { CorpusCounts } from './counts.ts';
import { DoubtCounts } from './doubts.ts';
import { DuplicateFinder } from './duplicates.ts';
import { Examples } from './examples.ts';
import { LargestPages } from './largest-pages.ts';
import { measurePage } from './measure-page.ts';
import { VolumeOverTime } from './over-time.ts';
import { SentimentDistributions } from './sentiment-distribution.ts';
import { TargetFrequencies } from './target-frequencies.ts';
import { ThemeFrequencies } from './theme-frequencies.ts';
import { ThemesByTarget } from './theme-target.ts';
import { ThemeTones } from './theme-tones.ts';
import { ThreadCounts } from './threads.ts';

/** Targets that are named one by one, those that are crossed with themes, and others that a summary names. */
const TARGETS = 15;
const CROSSED_TARGETS = 12;
const EXAMPLES_A_THEME = 3;
const MOST_COPIED = 5;

/**
 * Takes every measure over a corpus, page by page: what is kept are counts, and the few comments and pages that reports
 * name. Whatever grows with the corpus is set aside.
 */
export class CorpusMeasuring {
  readonly #codebook: Pick<Codebook, 'codes'>;
  readonly #finder: DuplicateFinder;
  readonly #counts: CorpusCounts;
  readonly #doubts = new DoubtCounts();
  readonly #themes: ThemeFrequencies;
  readonly #sentiment = new SentimentDistributions();
  readonly #targets: TargetFrequencies;
  readonly #blame: BlameTies;
  readonly #coOccurrence: CoOccurrences;
  readonly #largestPages = new LargestPages();
  readonly #themeTargets: ThemesByTarget;
  readonly #themeTones: ThemeTones;
  readonly #threads = new ThreadCounts();
  readonly #volume = new VolumeOverTime();
  readonly #keyWords: CommentsAgainstArticles;
  readonly #copied: CopiedMost;
  readonly #examples: Examples;

  constructor(codebook: Pick<Codebook, 'codes'>, make: MakeScratch) {
    this.#codebook = codebook;
    this.#finder = new DuplicateFinder(make);
    this.#counts = new CorpusCounts(make);
    this.#themes = new ThemeFrequencies(codebook);
    this.#targets = new TargetFrequencies(make);
    this.#blame = new BlameTies(make);
    this.#coOccurrence = new CoOccurrences(codebook);
    this.#themeTargets = new ThemesByTarget(codebook, make);
    this.#themeTones = new ThemeTones(codebook);
    this.#keyWords = new CommentsAgainstArticles(make);
    this.#copied = new CopiedMost(make);
    this.#examples = new Examples(codebook, EXAMPLES_A_THEME);
  }

  /** Adds an input that was not used. */
  addProblem(problem: Problem): void {
    this.#doubts.addProblem(problem);
  }

  /**
   * Adds a page, and gives it back with its own measures.
   *
   * @param coded the next page in input order
   * @param reprints those of its articles that reprint an earlier one: id of the reprint -> id of the first printing
   */
  addPage(coded: CodedPage, reprints: ReadonlyMap<string, string>): MeasuredPage {
    const { page, codedComments } = coded;
    const duplicates = new Map<string, Duplicate>();
    for (const each of codedComments) {
      const duplicate = this.#finder.duplicateOf(each);
      if (duplicate !== null) {
        duplicates.set(each.comment.commentId, duplicate);
        this.#copied.add(each.comment, duplicate);
      }
      this.#addComment(each);
    }
    const measures = measurePage(coded, this.#codebook);
    this.#counts.addPage(coded, reprints, duplicates);
    this.#doubts.addPage(coded);
    this.#largestPages.add({ pageId: page.pageId, path: page.path, measures });
    this.#threads.addPage(codedComments);
    this.#keyWords.addPage(coded, reprints);
    this.#examples.addPage(codedComments);
    return { coded, measures, reprints, duplicates };
  }

  #addComment(each: CodedComment): void {
    this.#themes.add(each);
    this.#sentiment.add(each.coded.sentiment);
    this.#targets.add(each);
    this.#blame.add(each);
    this.#coOccurrence.add(each);
    this.#themeTargets.add(each);
    this.#themeTones.add(each);
    if (each.comment.publishedAt !== null) this.#volume.add(each.comment.publishedAt);
  }

  result(): CorpusMeasures {
    const targets = this.#targets.result(TARGETS);
    const crossed = targets.first.slice(0, CROSSED_TARGETS).map(({ name }) => name);
    const measures = {
      counts: this.#counts.result(this.#volume.span()),
      doubts: this.#doubts.result(),
      themes: this.#themes.result(),
      sentiment: this.#sentiment.result(),
      targets,
      blame: this.#blame.result(TARGETS),
      coOccurrence: this.#coOccurrence.result(),
      largestPages: this.#largestPages.result(),
      themeTargets: this.#themeTargets.result(crossed),
      themeTones: this.#themeTones.result(),
      threads: this.#threads.result(),
      volume: this.#volume.result(),
      keyWords: this.#keyWords.result(),
      copied: this.#copied.result(MOST_COPIED),
      examples: this.#examples.result(),
    };
    return { ...measures, associations: associations(measures) };
  }
}
