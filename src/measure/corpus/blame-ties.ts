import type { CodedComment } from '../../model/coded-page.ts';
import { greatestOf } from '../../model/extremes.ts';
import type { BlameExample, BlameTie, Blaming } from '../../model/measures.ts';
import { BLAME_MODES, LIKELY_BLAMED, type TargetMention } from '../../model/target.ts';
import type { MakeScratch } from '../../scratch/scratch.ts';
import { Spool } from '../../scratch/spool.ts';
import type { AddsUp } from '../counting/adds-up.ts';
import { addTo, CountTable, type Entry } from '../counting/count-table.ts';
import { TopList } from '../counting/top-list.ts';
import { addType, TYPES, typeFrom } from './type-of.ts';

/** Tables of counts hold whole numbers, so probabilities are counted in thousandths. */
const THOUSAND = 1000;

/** Places of the counts of a target. An example is told by its place in a spool, from 1; 0 is none. */
const COMMENTS = 0;
const LIKELY = 1;
const EXPECTED = 2;
const MODES = 3;
const TYPE = MODES + BLAME_MODES.length;
const SUREST = TYPE + TYPES;
const EXAMPLE = SUREST + 1;
const WIDTH = EXAMPLE + 1;

export interface SavedTies {
  readonly comments: number;
  /** The counts of each target, and its example as JSON: few are ever read. */
  readonly ties: readonly (readonly [Entry, string])[];
}

/** Who is blamed, by how many comments and how likely, with the comment that most likely does. */
export class BlameTies implements AddsUp<SavedTies> {
  readonly #ties: CountTable;
  readonly #examples: Spool<BlameExample>;
  #comments = 0;

  constructor(make: MakeScratch) {
    this.#ties = new CountTable(WIDTH, make, { join });
    this.#examples = new Spool(make);
  }

  add(each: CodedComment): void {
    const blamed = each.coded.targets.filter((mention) => mention.blamed);
    if (blamed.length === 0) return;
    this.#comments += 1;
    for (const name of new Set(blamed.map((mention) => mention.name))) {
      const mentions = blamed.filter((mention) => mention.name === name);
      const probability = greatestOf(mentions.map(({ blameProbability }) => blameProbability ?? 0));
      const counts = this.#ties.of(name);
      addTo(counts, COMMENTS);
      addTo(counts, LIKELY, probability >= LIKELY_BLAMED ? 1 : 0);
      addTo(counts, EXPECTED, Math.round(probability * THOUSAND));
      for (const mode of new Set(mentions.flatMap(({ blameMode }) => blameMode ?? []))) {
        addTo(counts, MODES + BLAME_MODES.indexOf(mode));
      }
      for (const { type } of mentions) addType(counts, TYPE, type);
      this.#keepExample(each, mentions, probability, counts);
    }
  }

  *saved(): Generator<SavedTies> {
    yield { comments: this.#comments, ties: [] };
    for (const entries of this.#ties.saved()) {
      const ties = entries.map((entry) => [entry, this.#examples.lineAt(placeOf(entry[1]))] as const);
      yield { comments: 0, ties };
    }
  }

  addSaved({ comments, ties }: SavedTies): void {
    this.#comments += comments;
    for (const [[name, counts], example] of ties) {
      const held = this.#ties.of(name);
      const later = [...counts];
      if (!isAsSure(held, later)) later[EXAMPLE] = this.#examples.pushLine(example) + 1;
      join(held, later);
    }
  }

  /** Those first that most comments blame more likely than not, then those that most comments blame, then by name. */
  result(most: number): Blaming {
    const ties = new TopList<readonly [string, number[]]>(
      most,
      ([, a], [, b]) => (b[LIKELY] ?? 0) - (a[LIKELY] ?? 0) || (b[COMMENTS] ?? 0) - (a[COMMENTS] ?? 0),
    );
    const all = { ties: 0, likely: 0, expected: 0 };
    for (const entry of this.#ties.entries()) {
      const [, counts] = entry;
      all.ties += counts[COMMENTS] ?? 0;
      all.likely += counts[LIKELY] ?? 0;
      all.expected += counts[EXPECTED] ?? 0;
      ties.add(entry);
    }
    const { total, first } = ties.result();
    return {
      comments: this.#comments,
      all: { ...all, expected: all.expected / THOUSAND },
      ties: { total, first: first.map((entry) => this.#tie(entry)) },
    };
  }

  #tie([target, counts]: readonly [string, number[]]): BlameTie {
    return {
      target,
      type: typeFrom(counts, TYPE),
      comments: counts[COMMENTS] ?? 0,
      likely: counts[LIKELY] ?? 0,
      modes: BLAME_MODES.map((mode, at) => ({ mode, count: counts[MODES + at] ?? 0 })).filter(
        ({ count }) => count > 0,
      ),
      example: this.#example(counts),
    };
  }

  #example(counts: readonly number[]): BlameExample {
    return this.#examples.at(placeOf(counts));
  }

  /** Of all comments that blame a target the one that most likely does; the first of several. */
  #keepExample(
    { comment, coded }: CodedComment,
    mentions: readonly TargetMention[],
    probability: number,
    counts: number[],
  ): void {
    const surety = Math.round(probability * THOUSAND);
    if (counts[EXAMPLE] !== 0 && surety <= (counts[SUREST] ?? 0)) return;
    const mention = mentions[0] as TargetMention;
    const coding = coded.codings.find((one) => one.present && one.target === mention.name);
    const { start, end } = coding ?? mention;
    counts[SUREST] = surety;
    counts[EXAMPLE] =
      this.#examples.push({ comment, start, end, rule: coding?.rule ?? null, probability }) + 1;
  }
}

/** Where the example of a target is set aside. */
const placeOf = (counts: readonly number[]): number => (counts[EXAMPLE] ?? 1) - 1;

/** Whether the earlier of two examples is there, and at least as sure. */
const isAsSure = (earlier: readonly number[], later: readonly number[]): boolean =>
  earlier[EXAMPLE] !== 0 && (earlier[SUREST] ?? 0) >= (later[SUREST] ?? 0);

/** Counts are added up; of two examples the surer stays, of two as sure the earlier. */
function join(earlier: number[], later: readonly number[]): void {
  for (let at = 0; at < SUREST; at += 1) earlier[at] = (earlier[at] ?? 0) + (later[at] ?? 0);
  if (isAsSure(earlier, later)) return;
  earlier[SUREST] = later[SUREST] ?? 0;
  earlier[EXAMPLE] = later[EXAMPLE] ?? 0;
}
