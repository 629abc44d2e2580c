import { above, type Case, contentLines, mean, share, spoken, strayProse, wordsOf } from '../case.ts';
import { proseOf } from '../density.ts';
import type { Line } from '../lines.ts';
import { headingOf, nothing, type Weight } from './weight.ts';

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
    weigh: (thread) => repeated(spoken(thread).length),
    most: ({ runs }) => repeated(runs.length),
    reason: 'The more often the same head stands over other words, the less is it chance.',
  },
  {
    id: 'empty',
    weigh: (thread) => -6 * share(thread.readings, ({ parts, pingback }) => parts === null && !pingback),
    most: nothing,
    reason: 'A comment has words.',
  },
  {
    id: 'length',
    weigh: (thread) => {
      const words = mean(spoken(thread).map(wordsOf));
      return words < 4
        ? headingOf(thread)?.facts.count === thread.runs.length
          ? -2
          : -5
        : words < 10
          ? -1
          : words > 20
            ? 1.5
            : 0.5;
    },
    most: () => 1.5,
    reason: 'Comments are longer than labels.',
  },
  {
    id: 'merged',
    weigh: (thread) => {
      const within = thread.readings.flatMap(contentLines).filter((line) => thread.anchors.has(line)).length;
      return (-10 * within) / (within + thread.runs.length);
    },
    most: nothing,
    reason: 'Words that hold the heads of further comments have not been parted.',
  },
  {
    id: 'stray',
    weigh: (thread) => {
      const own = thread.readings.flatMap(contentLines).reduce((sum, line) => sum + proseOf(line), 0);
      const stray = strayProse(thread);
      return own + stray === 0 ? 0 : (-8 * stray) / (own + stray);
    },
    most: nothing,
    reason: 'Prose that stands between comments is a comment that was missed.',
  },
  {
    id: 'orphan-head',
    weigh: (thread) => {
      const parts = thread.readings[0]?.parts ?? null;
      const first = headsOf(thread, 0);
      if (parts === null || first.some(({ start }) => start < parts.content.start)) return 0;
      const kinds = new Set(first.map(headKind));
      const isOne = (line: Line) => thread.anchors.has(line) && kinds.has(headKind(line));
      return above(thread, 4).some(isOne) && !headsOf(thread, -1).some(isOne) ? -4 : 0;
    },
    most: nothing,
    reason:
      'Where a line like the feet stands right above the first comment and none in the last, they are heads of the next.',
  },
  {
    id: 'few',
    weigh: (thread) => {
      if (spoken(thread).length > 1) return spoken(thread).length > 2 ? 0 : -1.5;
      const prose = thread.lines.reduce((sum, line) => sum + proseOf(line), 0);
      const own = thread.readings.flatMap(contentLines).reduce((sum, line) => sum + proseOf(line), 0);
      return own * 2 > prose ? -6 : -3;
    },
    most: ({ runs }) => (runs.length > 2 ? 0 : runs.length > 1 ? -1.5 : -3),
    reason:
      'One thing is no repetition, and two may be chance; and if it is most of the page, it is the article.',
  },
];
