import { voiceOf } from '../../cues/voice.ts';
import { isClock } from '../../dates/clock.ts';
import { takeTurns } from '../../turns.ts';
import { announced, mean, share } from '../case.ts';
import { type Line, linesWithin } from '../lines.ts';
import type { RunReading } from '../repeated-posts.ts';
import { nothing, type Weight } from './weight.ts';

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
    most: () => 2,
    weigh: ({ spoken }) => 4 * (share(spoken, ({ parts }) => parts.author !== null) - 0.5),
    reason: 'Comments are signed; dated lists of other things are not.',
  },
  {
    id: 'dated',
    most: () => 1.5,
    weigh: ({ spoken }) =>
      1.5 * share(spoken, ({ parts }) => parts.author !== null && parts.publishedRaw !== null),
    reason: 'Who and when, together, is printed of what people write.',
  },
  {
    id: 'unsigned',
    most: nothing,
    weigh: ({ spoken }) =>
      -6 * share(spoken, ({ parts }) => parts.author === null && parts.publishedRaw === null),
    reason: 'Paragraphs without who and when are paragraphs.',
  },
  {
    id: 'one-author',
    most: nothing,
    weigh: ({ spoken }) => {
      const authors = spoken.map(({ parts }) => parts.author).filter((author) => author !== null);
      return authors.length > 1 && new Set(authors).size === 1 ? -3 : 0;
    },
    reason: 'A front page prints one name again and again.',
  },
  {
    id: 'taking-turns',
    most: nothing,
    weigh: (thread) => {
      if (announced(thread) || thread.answerable) return 0;
      const said = thread.spoken.map(({ parts }) => parts);
      const dated = share(said, ({ publishedRaw }) => publishedRaw !== null && !isClock(publishedRaw));
      return dated <= LEAST_DATED && takeTurns(said.map(({ author }) => author)) ? -9 : 0;
    },
    reason:
      'Two or three who speak in turn, at no time or at hours of one day, are those of an interview or the reporters of a live blog.',
  },
  {
    id: 'transcript',
    most: nothing,
    weigh: (thread) =>
      announced(thread) || thread.answerable
        ? 0
        : -5 * share(thread.spoken, ({ inline, parts }) => inline === true && parts.publishedRaw === null),
    reason:
      'Names before words, under no heading, on no day and with nothing to answer by, are a transcript.',
  },
  {
    id: 'clock-alone',
    most: nothing,
    weigh: (thread) => {
      const clocked = share(thread.spoken, ({ parts }) => isClock(parts.publishedRaw ?? ''));
      const unnamed = share(thread.spoken, ({ parts }) => parts.author === null);
      return -6 * clocked * (announced(thread) || thread.answerable ? unnamed : 1);
    },
    reason:
      'A live blog prints the time above each entry and not the day, hardly ever a name, and nobody answers.',
  },
  {
    id: 'buttons',
    most: ({ lines, runs }) => (runs.some((run) => linesWithin(lines, run).some(isButton)) ? 3 : 0),
    weigh: ({ readings }) => 3 * Math.min(1, 2 * share(readings, isButtoned)),
    reason: 'Reply, report, quote: nothing else on a page has these; anything is shared.',
  },
  {
    id: 'voice',
    most: () => 2,
    weigh: ({ text, heading, spoken }) => {
      const said = spoken.map(({ parts: { content } }) =>
        text.slice(content.start, Math.min(content.end, content.start + 400)),
      );
      const voice = Math.max(-2, Math.min(2, mean(said.map((words) => voiceOf(unquoted(words))))));
      return voice < 0 && heading !== undefined ? voice / 2 : voice;
    },
    reason: 'How people talk to each other; an article’s voice says less where a heading says what follows.',
  },
];
