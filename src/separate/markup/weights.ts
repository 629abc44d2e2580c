import { offersAnswer } from '../cues/controls.ts';
import { REVIEW } from '../cues/reviews.ts';
import { voiceOf } from '../cues/voice.ts';
import { maskDates } from '../dates/date-forms.ts';
import { areTitles } from '../names.ts';
import {
  above,
  type Case,
  contentLines,
  isHeadlineLink,
  mean,
  namesAround,
  share,
  spoken,
  strayProse,
  wordsOf,
} from './case.ts';
import { proseOf } from './density.ts';
import { headingLevel } from './headline.ts';
import { type Line, lineFrom, linesWithin } from './lines.ts';
import type { RunReading } from './repeated-posts.ts';
import { isInvitation } from './thread-heads.ts';
import { ancestorOf, type MarkupNode } from './tree.ts';

interface Weight {
  readonly id: string;
  /** Evidence for comments above 0, against them below. */
  readonly weigh: (thread: Case) => number;
  /** No less than `weigh`, told before the runs are read; missing where they need not be read. */
  readonly most?: (unread: Case) => number;
  readonly reason: string;
}

const TALK =
  /comment|kommentar|comentario|commentaire|commento|reacti|repl(?:y|ies)|respon(?:d|se)|talkback|thread|discussion|message|posting|postbit|opinion|diskussion|answer|antwort/;
/** A forum's posts, or a blog's. */
const POST = /\bposts?\b|-post\b/;
const ELSEWHERE =
  /related|recent|latest|popular|teaser|sidebar|widget|\bnav|menu|breadcrumb|footer|archive|headline|most-?(?:read|viewed|commented)|also|similar|promo|carousel|calendar|event|product|search-?result|listing|feed|ticker|newsletter/;
const TEASER_END =
  /(?:…|\.\.\.|\[…\]|»|read more|continue reading|more|weiterlesen|mehr|lire la suite|leer más|lees (?:meer|verder)|leggi tutto)[\s\])»>]*$/iu;

/** A time without a day. */
const CLOCK = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?$/iu;

/** The tags around a line, which are the same for all heads of a thread. */
const headKind = ({ node }: Line): string => `${node.tag}<${node.parent?.tag}<${node.parent?.parent?.tag}`;

const headsOf = ({ readings, anchors }: Case, at: number): Line[] =>
  (readings.at(at)?.slots ?? []).map(({ line }) => line).filter((line) => anchors.has(line));

/** The heading right above the first run that announces comments. */
const headingOf = (thread: Case): Line | undefined =>
  above(thread, 8).find(({ facts }) => facts.divider !== null);

/** Whether a line above the first run announces comments, or asks for them. */
const announced = (thread: Case): boolean =>
  headingOf(thread) !== undefined || above(thread, 8).some(isInvitation);

const isAnswerable = ({ slots }: RunReading): boolean =>
  slots.some(({ line }) => line.facts.control && offersAnswer(line.facts.row.text));

/** The subject that a forum heads a post with, without its date and number. */
const subjectOf = (heading: string): string =>
  maskDates(heading.replace(/^re:\s*/iu, '')).masked.replace(/#\d+/g, '');

/** A comment that the page prints in quotation marks quotes nobody. */
const unquoted = (text: string): string => text.replace(/^\s*["“](?=[^"”]*["”]?\s*$)/u, '');

/** What so many comments say by their number. */
const repeated = (many: number): number => Math.min(6, many) + 1.5 * Math.log2(Math.max(1, many / 6));

const nothing = (): number => 0;

/** What speaks for and against a repetition being reader comments. The weights are log odds, by eye. */
export const WEIGHTS: readonly Weight[] = [
  {
    id: 'many',
    weigh: (thread) => repeated(spoken(thread).length),
    most: ({ runs }) => repeated(runs.length),
    reason: 'The more often the same head stands over other words, the less is it chance.',
  },
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
    id: 'divider',
    weigh: (thread) => {
      const heading = headingOf(thread);
      if (heading === undefined) return above(thread, 8).some(isInvitation) ? 2 : 0;
      const { count } = heading.facts;
      return count === 0 ? -6 : count === null ? 3 : Math.abs(count - thread.runs.length) <= 1 ? 6 : 3.5;
    },
    reason: 'A heading that announces comments.',
  },
  {
    id: 'stated-elsewhere',
    weigh: (thread) => {
      const far = thread.lines.slice(0, Math.max(0, lineFrom(thread.lines, thread.runs[0]?.start ?? 0) - 8));
      const many = spoken(thread).length;
      return far.some(({ facts }) => facts.divider !== null && facts.count === many) ? 2 : 0;
    },
    most: () => 2,
    reason: 'Pages print beside the headline how many comments there are.',
  },
  {
    id: 'form-follows',
    weigh: ({ lines, runs }) => {
      const at = lineFrom(lines, Math.max(...runs.map(({ end }) => end)));
      return lines.slice(at, at + 5).some(({ facts }) => facts.end !== null) ? 2 : 0;
    },
    reason: 'The form for a new comment, or the word that there is none, stands under the thread.',
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
  {
    id: 'buttons',
    weigh: (thread) =>
      3 *
      Math.min(1, 2 * share(thread.readings, ({ slots }) => slots.some(({ line }) => line.facts.control))),
    most: ({ lines, runs }) =>
      runs.some((run) => linesWithin(lines, run).some(({ facts }) => facts.control)) ? 3 : 0,
    reason: 'Reply, report, quote: nothing else on a page has these.',
  },
  {
    id: 'named-talk',
    weigh: ({ runs }) => {
      const names = runs[0] === undefined ? '' : namesAround(runs[0].nodes[0] as MarkupNode);
      return TALK.test(names) ? 3 : POST.test(names) ? 1 : 0;
    },
    reason: 'Ids and classes that say comment, reply, post.',
  },
  {
    id: 'named-elsewhere',
    weigh: (thread) =>
      thread.runs[0] !== undefined && ELSEWHERE.test(namesAround(thread.runs[0].nodes[0] as MarkupNode))
        ? -5
        : 0,
    reason: 'Ids and classes of lists that lead to other pages.',
  },
  {
    id: 'headline-links',
    weigh: (thread) =>
      -9 * share(spoken(thread), ({ slots }) => slots.some(({ line }) => isHeadlineLink(line))),
    most: nothing,
    reason: 'Each item of a list of articles is headed by a linked headline.',
  },
  {
    id: 'linked-words',
    weigh: (thread) => {
      const lines = spoken(thread).flatMap(contentLines);
      const length = mean(lines.map(({ start, end }) => end - start));
      return length > 0 && mean(lines.map(({ linked }) => linked)) / length > 0.4 ? -6 : 0;
    },
    most: nothing,
    reason: 'People write more than they link.',
  },
  {
    id: 'teasers',
    weigh: (thread) =>
      -5 *
      share(
        spoken(thread),
        ({ parts }) =>
          parts !== null &&
          TEASER_END.test(thread.text.slice(parts.content.start, parts.content.end).slice(-40)),
      ),
    most: nothing,
    reason: 'A teaser breaks off and leads on.',
  },
  {
    id: 'filed',
    weigh: (thread) =>
      -6 *
      share(thread.readings, ({ slots }) =>
        slots.some(({ line }) => line.facts.divider?.pattern !== undefined && line.facts.count !== null),
      ),
    most: nothing,
    reason: 'An item that counts comments of its own is an article.',
  },
  {
    id: 'customer-reviews',
    weigh: (thread) =>
      -10 * share(thread.readings, ({ slots }) => slots.some(({ line }) => REVIEW.test(line.facts.row.text))),
    most: nothing,
    reason: 'What customers say of a product they bought.',
  },
  {
    id: 'titled-entries',
    weigh: (thread) =>
      headingOf(thread) === undefined && areTitles(thread.readings.map(({ parts }) => parts?.author ?? null))
        ? -6
        : 0,
    most: nothing,
    reason: 'Days with titles for names, under no heading, are a calendar of events or a list of notices.',
  },
  {
    id: 'headed-entries',
    weigh: (thread) => {
      if (announced(thread) || thread.readings.some(isAnswerable)) return 0;
      const headings = thread.readings.flatMap(
        ({ slots }) => slots.find(({ line }) => headingLevel(line.node) > 0)?.line.facts.row.text ?? [],
      );
      const subjects = new Set(headings.map(subjectOf));
      return subjects.size < 2 ? 0 : (-5 * headings.length) / thread.readings.length;
    },
    most: nothing,
    reason:
      'Entries with headings of their own, where nothing announces comments, are articles, notices, offers; in a forum all have one subject.',
  },
  {
    id: 'quotations',
    weigh: (thread) =>
      announced(thread) ? 0 : -6 * share(thread.runs, ({ nodes: [node] }) => node?.tag === 'blockquote'),
    most: nothing,
    reason: 'An article quotes what others wrote elsewhere, and says who and when.',
  },
  {
    id: 'clock-alone',
    weigh: (thread) => {
      const said = spoken(thread);
      const clocked = share(said, ({ parts }) => CLOCK.test(parts?.publishedRaw ?? ''));
      return -6 * clocked * share(said, ({ parts }) => parts?.author == null);
    },
    most: nothing,
    reason: 'A live blog prints the time above each entry, and neither the day nor a name.',
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
  {
    id: 'outside-main',
    weigh: (thread) =>
      thread.runs[0]?.nodes[0] !== undefined &&
      ancestorOf(thread.runs[0].nodes[0], ({ tag }) => /^(?:aside|nav|footer)$/.test(tag)) !== null
        ? -2
        : 0,
    reason: 'HTML 5 has elements for what stands beside the page.',
  },
];
