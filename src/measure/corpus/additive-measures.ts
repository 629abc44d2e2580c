import type { ReportedCodebook } from '../../codebook/reported-codebook.ts';
import type { CodedComment, CodedPage } from '../../model/coded-page.ts';
import type { PageMeasures } from '../../model/measures.ts';
import type { Problem } from '../../model/problem.ts';
import type { MakeScratch } from '../../scratch/scratch.ts';
import type { AddsUp } from '../counting/adds-up.ts';
import { BlameTies } from './blame-ties.ts';
import { CoOccurrences } from './co-occurrence.ts';
import { CorpusCounts } from './counts.ts';
import { DoubtCounts } from './doubts.ts';
import { Examples } from './examples.ts';
import { LargestPages } from './largest-pages.ts';
import { VolumeOverTime } from './over-time.ts';
import { SentimentDistributions } from './sentiment-distribution.ts';
import { TargetFrequencies } from './target-frequencies.ts';
import { ThemeFrequencies } from './theme-frequencies.ts';
import { ThemesByTarget } from './theme-target.ts';
import { ThemeTones } from './theme-tones.ts';
import { ThreadCounts } from './threads.ts';

/** Targets that reports name one by one, those that are crossed with themes, and others that a summary names. */
const TARGETS = 15;
const CROSSED_TARGETS = 12;
const EXAMPLES_A_THEME = 3;

/** A piece of what was measured of a part of a corpus, as plain data, with the name of its measure. */
export type SavedMeasure = readonly [measure: string, saved: unknown];

/** The measures that a corpus has of its parts added up: pages are measured by themselves, wherever the others are. */
export class AdditiveMeasures implements AddsUp<SavedMeasure> {
  readonly #of;

  constructor(codebook: Pick<ReportedCodebook, 'codes'>, make: MakeScratch) {
    this.#of = {
      counts: new CorpusCounts(make),
      doubts: new DoubtCounts(),
      themes: new ThemeFrequencies(codebook),
      sentiment: new SentimentDistributions(),
      targets: new TargetFrequencies(make),
      blame: new BlameTies(make),
      coOccurrence: new CoOccurrences(codebook),
      largestPages: new LargestPages(),
      themeTargets: new ThemesByTarget(codebook, make),
      themeTones: new ThemeTones(codebook),
      threads: new ThreadCounts(),
      volume: new VolumeOverTime(),
      examples: new Examples(codebook, EXAMPLES_A_THEME),
    };
  }

  /** Adds an input that was not used. */
  addProblem(problem: Problem): void {
    this.#of.doubts.addProblem(problem);
  }

  /** @param reprints see `CorpusMeasuring` */
  addPage(coded: CodedPage, measures: PageMeasures, reprints: ReadonlyMap<string, string>): void {
    const { page, codedComments } = coded;
    for (const each of codedComments) this.#addComment(each);
    this.#of.counts.addPage(coded, reprints);
    this.#of.doubts.addPage(coded);
    this.#of.largestPages.add({ pageId: page.pageId, path: page.path, measures });
    this.#of.threads.addPage(codedComments);
    this.#of.examples.addPage(codedComments);
  }

  #addComment(each: CodedComment): void {
    this.#of.themes.add(each);
    this.#of.sentiment.add(each.coded.sentiment);
    this.#of.targets.add(each);
    this.#of.blame.add(each);
    this.#of.coOccurrence.add(each);
    this.#of.themeTargets.add(each);
    this.#of.themeTones.add(each);
    if (each.comment.publishedAt !== null) this.#of.volume.add(each.comment.publishedAt);
  }

  *saved(): Generator<SavedMeasure> {
    for (const [name, measure] of Object.entries<AddsUp<unknown>>(this.#of)) {
      for (const saved of measure.saved()) yield [name, saved];
    }
  }

  addSaved([name, saved]: SavedMeasure): void {
    const measures: Readonly<Partial<Record<string, AddsUp<unknown>>>> = this.#of;
    measures[name]?.addSaved(saved);
  }

  result() {
    const targets = this.#of.targets.result(TARGETS);
    const crossed = targets.first.slice(0, CROSSED_TARGETS).map(({ name }) => name);
    return {
      counts: this.#of.counts.result(this.#of.volume.span()),
      doubts: this.#of.doubts.result(),
      themes: this.#of.themes.result(),
      sentiment: this.#of.sentiment.result(),
      targets,
      blame: this.#of.blame.result(TARGETS),
      coOccurrence: this.#of.coOccurrence.result(),
      largestPages: this.#of.largestPages.result(),
      themeTargets: this.#of.themeTargets.result(crossed),
      themeTones: this.#of.themeTones.result(),
      threads: this.#of.threads.result(),
      volume: this.#of.volume.result(),
      examples: this.#of.examples.result(),
    };
  }
}
