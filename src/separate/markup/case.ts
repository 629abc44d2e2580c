import { proseOf } from './density.ts';
import { type Line, lineFrom, linesWithin } from './lines.ts';
import type { RunReading } from './repeated-posts.ts';
import type { Run } from './repetitions.ts';
import { ancestorOf, type MarkupNode } from './tree.ts';

/** What is known of a repetition when it is weighed. */
export interface Case {
  readonly text: string;
  readonly lines: readonly Line[];
  /** The lines that tell who or when. */
  readonly anchors: ReadonlySet<Line>;
  readonly runs: readonly Run[];
  readonly readings: readonly RunReading[];
}

/** Share of items for which something holds, 0 to 1. */
export const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.length === 0 ? 0 : items.filter(holds).length / items.length;

/** The readings that hold words. */
export const spoken = ({ readings }: Case) => readings.filter(({ parts }) => parts !== null);

/** The lines of a reading's own words. */
export const contentLines = ({ slots, parts }: RunReading): Line[] =>
  slots
    .map(({ line }) => line)
    .filter(({ start, end }) => parts !== null && start >= parts.content.start && end <= parts.content.end);

/** Words in a reading's own words. */
export const wordsOf = (reading: RunReading): number =>
  contentLines(reading).reduce((sum, { facts }) => sum + facts.row.words, 0);

/** Words of prose between the first run and the last that stand in none. */
export function strayProse({ lines, runs }: Case): number {
  let words = 0;
  let covered = runs[0]?.end ?? 0;
  for (const run of runs) {
    if (run.start > covered) {
      for (const line of linesWithin(lines, { start: covered, end: run.start })) words += proseOf(line);
    }
    covered = Math.max(covered, run.end);
  }
  return words;
}

/** Words of prose above the first run. */
export const proseAbove = ({ lines, runs }: Case): number =>
  lines.slice(0, lineFrom(lines, runs[0]?.start ?? 0)).reduce((sum, line) => sum + proseOf(line), 0);

/** The arithmetic mean, 0 of nothing. */
export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Ids and classes of an element and of those right around it, run together. */
export const namesAround = (node: MarkupNode): string => {
  const names = [...node.names];
  ancestorOf(
    node,
    (above) => {
      names.push(...above.names);
      return above.tag === 'body';
    },
    4,
  );
  return names.join(' ');
};

/** Lines right above the first run. */
export const above = ({ lines, runs }: Case, count: number): readonly Line[] => {
  const at = lineFrom(lines, runs[0]?.start ?? 0);
  return lines.slice(Math.max(0, at - count), at);
};

/** A linked line of some length, and not the date or the subject of a post, which forums link to itself. */
export const isHeadlineLink = ({ facts, linked, start, end }: Line): boolean =>
  facts.row.words >= 4 &&
  linked > 0.9 * (end - start) &&
  facts.date === null &&
  facts.attribution === null &&
  !facts.control &&
  facts.note === null &&
  facts.end === null &&
  !/^re:/iu.test(facts.row.text);
