import { type Case, mean, ownProse, share, strayProse } from '../case.ts';
import { proseOf } from '../density.ts';
import type { Line } from '../lines.ts';
import { nothing, type Weight } from './weight.ts';

/** The tags around a line, which are the same for all heads of a thread. */
const headKind = ({ node }: Line): string => `${node.tag}<${node.parent?.tag}<${node.parent?.parent?.tag}`;

const headsOf = ({ readings, anchors }: Case, at: number): Line[] =>
  (readings.at(at)?.slots ?? []).map(({ line }) => line).filter((line) => anchors.has(line));

/** What so many comments say by their number. */
const repeated = (many: number): number => Math.min(6, many) + 1.5 * Math.log2(Math.max(1, many / 6));

/** How often something is repeated, and how cleanly it comes apart. */
export const REPETITION: readonly Weight[] = [
  {
    id: 'many',
    most: ({ runs }) => repeated(runs.length),
    weigh: ({ spoken }) => repeated(spoken.length),
    reason: 'The more often the same head stands over other words, the less is it chance.',
  },
  {
    id: 'empty',
    most: nothing,
    weigh: ({ readings }) => -6 * share(readings, ({ parts, pingback }) => parts === null && !pingback),
    reason: 'A comment has words.',
  },
  {
    id: 'length',
    most: () => 1.5,
    weigh: ({ heading, runs, spoken }) => {
      const words = mean(spoken.map((run) => run.words));
      return words < 4
        ? heading?.facts.count === runs.length
          ? -2
          : -5
        : words < 10
          ? -1
          : words > 20
            ? 1.5
            : 0.5;
    },
    reason: 'Comments are longer than labels.',
  },
  {
    id: 'merged',
    most: nothing,
    weigh: ({ anchors, runs, spoken }) => {
      const within = spoken.reduce(
        (sum, { said }) => sum + said.filter((line) => anchors.has(line)).length,
        0,
      );
      return (-10 * within) / (within + runs.length);
    },
    reason: 'Words that hold the heads of further comments have not been parted.',
  },
  {
    id: 'stray',
    most: nothing,
    weigh: (thread) => {
      const own = ownProse(thread);
      const stray = strayProse(thread);
      return own + stray === 0 ? 0 : (-8 * stray) / (own + stray);
    },
    reason: 'Prose that stands between comments is a comment that was missed.',
  },
  {
    id: 'orphan-head',
    most: nothing,
    weigh: (thread) => {
      const parts = thread.readings[0]?.parts ?? null;
      const first = headsOf(thread, 0);
      if (parts === null || first.some(({ start }) => start < parts.content.start)) return 0;
      const kinds = new Set(first.map(headKind));
      const isOne = (line: Line) => thread.anchors.has(line) && kinds.has(headKind(line));
      const near = thread.lines.slice(Math.max(0, thread.above - 4), thread.above);
      return near.some(isOne) && !headsOf(thread, -1).some(isOne) ? -4 : 0;
    },
    reason:
      'Where a line like the feet stands right above the first comment and none in the last, they are heads of the next.',
  },
  {
    id: 'few',
    most: ({ runs }) => (runs.length > 2 ? 0 : runs.length > 1 ? -1.5 : -3),
    weigh: (thread) => {
      if (thread.spoken.length > 1) return thread.spoken.length > 2 ? 0 : -1.5;
      const prose = thread.lines.reduce((sum, line) => sum + proseOf(line), 0);
      return ownProse(thread) * 2 > prose ? -6 : -3;
    },
    reason:
      'One thing is no repetition, and two may be chance; and if it is most of the page, it is the article.',
  },
];
