import { isNetwork } from '../../cues/networks.ts';
import { REVIEW } from '../../cues/reviews.ts';
import { TEASER_END } from '../../cues/teaser-ends.ts';
import { tellsDayAlone } from '../../dates/clock.ts';
import { maskDates } from '../../dates/date-forms.ts';
import { areTitles } from '../../names.ts';
import { announced, isHeadlineLink, mean, proseAbove, share } from '../case.ts';
import { headingLevel } from '../headline.ts';
import { frameSlots, type RunReading } from '../repeated-posts.ts';
import { subjectLine } from '../subject-line.ts';
import { nothing, type Weight } from './weight.ts';

/** The subject that a forum heads a post with, without its date and number. */
const subjectOf = (heading: string): string =>
  maskDates(heading.replace(/^re:\s*/iu, '')).masked.replace(/#\d+/g, '');

/** Words above the entries that make them those of an article, and how many times as long as an entry it is. */
const LEAST_PROSE = 40;
const ARTICLE = 3;
/** So many words are an article, however long the entries are. */
const SURE_ARTICLE = 100;

const linksInFrame = ({ slots, parts }: RunReading): boolean =>
  parts !== null && frameSlots(slots, parts.content).some(({ line }) => line.linked > 0);

/** What else a page repeats: teasers, articles, reviews, events, quotations. */
export const OTHER_LISTS: readonly Weight[] = [
  {
    id: 'headline-links',
    most: nothing,
    weigh: (thread) =>
      -9 *
      share(thread.spoken, ({ slots }) => {
        const subject = subjectLine(thread.text, slots);
        return slots.some(({ line }) => line !== subject && isHeadlineLink(line));
      }),
    reason: 'Each item of a list of articles is headed by a linked headline.',
  },
  {
    id: 'linked-words',
    most: nothing,
    weigh: (thread) => {
      const lines = thread.spoken.flatMap(({ said }) => said);
      const length = mean(lines.map(({ start, end }) => end - start));
      return length > 0 && mean(lines.map(({ linked }) => linked)) / length > 0.4 ? -6 : 0;
    },
    reason: 'People write more than they link.',
  },
  {
    id: 'teasers',
    most: nothing,
    weigh: ({ text, spoken }) =>
      -5 *
      share(spoken, ({ parts: { content } }) =>
        TEASER_END.test(text.slice(Math.max(content.start, content.end - 40), content.end)),
      ),
    reason: 'A teaser breaks off and leads on.',
  },
  {
    id: 'filed',
    most: nothing,
    weigh: (thread) =>
      -6 *
      share(thread.readings, ({ slots }) =>
        slots.some(({ line }) => line.facts.divider?.pattern !== undefined && line.facts.count !== null),
      ),
    reason: 'An item that counts comments of its own is an article.',
  },
  {
    id: 'customer-reviews',
    most: nothing,
    weigh: (thread) =>
      -10 * share(thread.readings, ({ slots }) => slots.some(({ line }) => REVIEW.test(line.facts.row.text))),
    reason: 'What customers say of a product they bought.',
  },
  {
    id: 'titled-entries',
    most: nothing,
    weigh: (thread) =>
      thread.heading === undefined && areTitles(thread.readings.map(({ parts }) => parts?.author ?? null))
        ? -6
        : 0,
    reason: 'Days with titles for names, under no heading, are a calendar of events or a list of notices.',
  },
  {
    id: 'headed-entries',
    most: nothing,
    weigh: (thread) => {
      if (announced(thread) || thread.answerable) return 0;
      const headings = thread.readings.flatMap(
        ({ slots }) => slots.find(({ line }) => headingLevel(line.node) > 0)?.line.facts.row.text ?? [],
      );
      const subjects = new Set(headings.map(subjectOf));
      return subjects.size < 2 ? 0 : (-5 * headings.length) / thread.readings.length;
    },
    reason:
      'Entries with headings of their own, where nothing announces comments, are articles, notices, offers; in a forum all have one subject.',
  },
  {
    id: 'dated-entries',
    most: nothing,
    weigh: (thread) =>
      announced(thread) || thread.answerable
        ? 0
        : -4 * share(thread.spoken, ({ parts }) => parts.author === null && parts.publishedRaw !== null),
    reason: 'Days without names, under no heading and with nothing to answer by, are a chronicle.',
  },
  {
    id: 'shared-entries',
    most: nothing,
    weigh: (thread) => {
      if (announced(thread) || thread.answerable) return 0;
      return (
        -9 * share(thread.readings, ({ slots }) => slots.some(({ line }) => isNetwork(line.facts.row.text)))
      );
    },
    reason: 'Entries of a live blog are passed on to networks one by one, and nobody answers them.',
  },
  {
    id: 'days-alone',
    most: nothing,
    weigh: (thread) => {
      if (announced(thread) || thread.answerable || thread.readings.some(linksInFrame)) return 0;
      const length = ARTICLE * mean(thread.spoken.map(({ words }) => words));
      if (proseAbove(thread) >= Math.max(LEAST_PROSE, Math.min(SURE_ARTICLE, length))) return 0;
      const said = thread.spoken.map(({ parts }) => parts);
      const areDays = said.every(({ publishedRaw }) => publishedRaw !== null && tellsDayAlone(publishedRaw));
      return areDays && new Set(said.map(({ author }) => author)).size === said.length ? -7 : 0;
    },
    reason:
      'Names and days without hours, no name twice and none linked, where nobody can answer and no article stands above: notices, quotations, people.',
  },
  {
    id: 'quotations',
    most: nothing,
    weigh: (thread) =>
      announced(thread) ? 0 : -6 * share(thread.runs, ({ nodes: [node] }) => node?.tag === 'blockquote'),
    reason: 'An article quotes what others wrote elsewhere, and says who and when.',
  },
];
