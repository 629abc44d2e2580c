import { voiceOf } from '../../cues/voice.ts';
import { isClock } from '../../dates/clock.ts';
import { takeTurns } from '../../turns.ts';
import { mean, share, spoken } from '../case.ts';
import { type Line, linesWithin } from '../lines.ts';
import type { RunReading } from '../repeated-posts.ts';
import { announced, headingOf, isAnswerable, nothing, type Weight } from './weight.ts';

/** A comment that the page prints in quotation marks quotes nobody. */
const unquoted = (text: string): string => text.replace(/^\s*["“](?=[^"”]*["”]?\s*$)/u, '');

const isButton = ({ facts }: Line): boolean => facts.control && facts.footer?.id !== 'footer-share';

const isButtoned = ({ slots }: RunReading): boolean => slots.some(({ line }) => isButton(line));

/** A date or two may stand among the words. */
const LEAST_DATED = 0.2;

/** Who speaks, when, and how. */
export const PEOPLE: readonly Weight[] = [
  {
    id: 'authors',
    weigh: (thread) => 4 * (share(spoken(thread), ({ parts }) => parts?.author != null) - 0.5),
    most: () => 2,
    reason: 'Comments are signed; dated lists of other things are not.',
  },
  {
    id: 'dated',
    weigh: (thread) =>
      1.5 * share(spoken(thread), ({ parts }) => parts?.author != null && parts.publishedRaw !== null),
    most: () => 1.5,
    reason: 'Who and when, together, is printed of what people write.',
  },
  {
    id: 'unsigned',
    weigh: (thread) =>
      -6 * share(spoken(thread), ({ parts }) => parts?.author === null && parts.publishedRaw === null),
    most: nothing,
    reason: 'Paragraphs without who and when are paragraphs.',
  },
  {
    id: 'one-author',
    weigh: (thread) => {
      const authors = spoken(thread)
        .map(({ parts }) => parts?.author)
        .filter((author) => author != null);
      return authors.length > 1 && new Set(authors).size === 1 ? -3 : 0;
    },
    most: nothing,
    reason: 'A front page prints one name again and again.',
  },
  {
    id: 'taking-turns',
    weigh: (thread) => {
      if (announced(thread) || thread.readings.some(isAnswerable)) return 0;
      const said = spoken(thread).flatMap(({ parts }) => parts ?? []);
      const dated = share(said, ({ publishedRaw }) => publishedRaw !== null && !isClock(publishedRaw));
      return dated <= LEAST_DATED && takeTurns(said.map(({ author }) => author)) ? -9 : 0;
    },
    most: nothing,
    reason:
      'Two or three who speak in turn, at no time or at hours of one day, are those of an interview or the reporters of a live blog.',
  },
  {
    id: 'clock-alone',
    weigh: (thread) => {
      const said = spoken(thread);
      const clocked = share(said, ({ parts }) => isClock(parts?.publishedRaw ?? ''));
      const unnamed = share(said, ({ parts }) => parts?.author == null);
      return -6 * clocked * (announced(thread) || thread.readings.some(isAnswerable) ? unnamed : 1);
    },
    most: nothing,
    reason:
      'A live blog prints the time above each entry and not the day, hardly ever a name, and nobody answers.',
  },
  {
    id: 'buttons',
    weigh: (thread) => 3 * Math.min(1, 2 * share(thread.readings, isButtoned)),
    most: ({ lines, runs }) => (runs.some((run) => linesWithin(lines, run).some(isButton)) ? 3 : 0),
    reason: 'Reply, report, quote: nothing else on a page has these; anything is shared.',
  },
  {
    id: 'voice',
    weigh: (thread) => {
      const said = spoken(thread).map(({ parts }) =>
        parts === null
          ? ''
          : thread.text.slice(parts.content.start, Math.min(parts.content.end, parts.content.start + 400)),
      );
      const voice = Math.max(-2, Math.min(2, mean(said.map((words) => voiceOf(unquoted(words))))));
      return voice < 0 && headingOf(thread) !== undefined ? voice / 2 : voice;
    },
    most: () => 2,
    reason: 'How people talk to each other; an article’s voice says less where a heading says what follows.',
  },
];
