import { offersAnswer } from '../cues/controls.ts';
import { proseOf } from './density.ts';
import { type Line, lineFrom, linesWithin } from './lines.ts';
import type { PostParts } from './read-post.ts';
import type { ReadLines, RunReading } from './repeated-posts.ts';
import type { Run } from './repetitions.ts';
import { isInvitation } from './thread-heads.ts';
import { ancestorOf, type MarkupNode } from './tree.ts';

/** What is known of a repetition before its runs are read. */
export interface Unread extends ReadLines {
  readonly runs: readonly Run[];
  /** Lines above the first run. */
  readonly above: number;
  /** The heading right above the first run that announces comments. */
  readonly heading: Line | undefined;
  /** Whether a line right above the first run asks for comments. */
  readonly invited: boolean;
}

/** A run that holds words, and the lines of its own words. */
export interface SpokenRun extends RunReading {
  readonly parts: PostParts;
  readonly said: readonly Line[];
  /** Words in these. */
  readonly words: number;
}

/** What is known of a repetition when it is weighed. */
export interface Case extends Unread {
  readonly readings: readonly RunReading[];
  readonly spoken: readonly SpokenRun[];
  /** Whether a run has a button with which readers answer, or judge, it. */
  readonly answerable: boolean;
}

/** Lines above the first run among which a heading announces it. */
const NEAR = 8;

export function unreadCase(page: ReadLines, runs: readonly Run[]): Unread {
  const above = lineFrom(page.lines, runs[0]?.start ?? 0);
  const near = page.lines.slice(Math.max(0, above - NEAR), above);
  const heading = near.find(({ facts }) => facts.divider !== null);
  return { ...page, runs, above, heading, invited: near.some(isInvitation) };
}

export const readCase = (unread: Unread, readings: readonly RunReading[]): Case => ({
  ...unread,
  readings,
  spoken: readings.flatMap(spokenOf),
  answerable: readings.some(isAnswerable),
});

function spokenOf(reading: RunReading): SpokenRun | [] {
  const { slots, parts } = reading;
  if (parts === null) return [];
  const { start, end } = parts.content;
  const said = slots.map(({ line }) => line).filter((line) => line.end > start && line.end <= end);
  return { ...reading, parts, said, words: said.reduce((sum, { facts }) => sum + facts.row.words, 0) };
}

/** Drupal asks strangers to log in first. */
const isAnswerable = ({ slots }: RunReading): boolean =>
  slots.some(
    ({ line: { facts } }) =>
      (facts.control && offersAnswer(facts.row.text)) || facts.end?.id === 'end-log-in',
  );

/** Whether a line above the first run announces comments, or asks for them. */
export const announced = ({ heading, invited }: Unread): boolean => heading !== undefined || invited;

/** Share of items for which something holds, 0 to 1. */
export const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.length === 0 ? 0 : items.filter(holds).length / items.length;

/** Words of prose in what the runs say. */
export const ownProse = ({ spoken }: Case): number =>
  spoken.reduce((sum, { said }) => said.reduce((words, line) => words + proseOf(line), sum), 0);

/** Words of prose between the first run and the last that stand in none. */
export function strayProse({ lines, runs }: Unread): number {
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
export const proseAbove = ({ lines, above }: Unread): number =>
  lines.slice(0, above).reduce((sum, line) => sum + proseOf(line), 0);

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

/** Links side by side are buttons, or lead to several pages. */
const holdsSeveralLinks = ({ node, start, end }: Line): boolean =>
  node.children.filter((child) => child.tag === 'a' && child.start >= start && child.end <= end).length > 1;

/** A linked line of some length, and not the date or the subject of a post, which forums link to itself. */
export const isHeadlineLink = (line: Line): boolean => {
  const { facts, linked, start, end } = line;
  return (
    facts.row.words >= 4 &&
    linked > 0.9 * (end - start) &&
    facts.date === null &&
    facts.attribution === null &&
    !facts.control &&
    facts.note === null &&
    facts.end === null &&
    !/^re:/iu.test(facts.row.text) &&
    !holdsSeveralLinks(line)
  );
};
