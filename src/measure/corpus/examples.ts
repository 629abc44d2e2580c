import type { ReportedCodebook } from '../../codebook/reported-codebook.ts';
import type { CodedComment } from '../../model/coded-page.ts';
import { withoutCues } from '../../model/coding.ts';
import type { Some } from '../../model/measures.ts';
import { detached } from '../../text/detached.ts';
import type { AddsUp } from '../counting/adds-up.ts';
import { TopList } from '../counting/top-list.ts';
import { hasTheme } from './theme-frequencies.ts';

interface Candidate {
  readonly each: CodedComment;
  readonly strength: number;
  /** How many comments of its page come before it. */
  readonly turn: number;
}

export type SavedExamples = readonly [code: string, candidates: Some<Candidate>];

/**
 * Chooses comments that show each theme: on every page those come first that most different rules found, then those
 * that stand first; pages are taken in turn, so that no page gives a second example before each has given one.
 */
export class Examples implements AddsUp<SavedExamples> {
  readonly #most: number;
  readonly #candidates: ReadonlyMap<string, TopList<Candidate>>;

  /** @param most how many examples a theme gets at most */
  constructor(codebook: Pick<ReportedCodebook, 'codes'>, most: number) {
    this.#most = most;
    this.#candidates = new Map(
      codebook.codes.map(({ id }) => [
        id,
        new TopList(most, (a, b) => a.turn - b.turn || b.strength - a.strength, detached<Candidate>),
      ]),
    );
  }

  /** Adds all comments of a page. */
  addPage(comments: readonly CodedComment[]): void {
    for (const [code, candidates] of this.#candidates) {
      const best = comments
        .filter((each) => hasTheme(each, code))
        .map((each) => ({ each, strength: rulesFor(code, each) }))
        .sort((a, b) => b.strength - a.strength)
        .slice(0, this.#most);
      for (const [turn, { each, strength }] of best.entries()) candidates.add({ each, strength, turn });
    }
  }

  *saved(): Generator<SavedExamples> {
    for (const [code, candidates] of this.#candidates) yield [code, candidates.result()];
  }

  addSaved([code, candidates]: SavedExamples): void {
    this.#candidates.get(code)?.addAll(candidates);
  }

  result(): Map<string, CodedComment[]> {
    return new Map(
      [...this.#candidates].map(([code, candidates]) => [
        code,
        candidates.result().first.map(({ each }) => each),
      ]),
    );
  }
}

const rulesFor = (code: string, { coded }: CodedComment): number =>
  new Set(
    withoutCues(coded.codings)
      .filter((coding) => coding.code === code && coding.present)
      .map(({ rule }) => rule),
  ).size;
