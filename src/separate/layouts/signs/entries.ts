import { withoutControls } from '../../cues/controls.ts';
import { isNetwork } from '../../cues/networks.ts';
import { isClock, tellsDayAlone, tellsHour } from '../../dates/clock.ts';
import type { RowFacts } from '../../facts.ts';
import { areTitles } from '../../names.ts';
import { takeTurns } from '../../turns.ts';
import { type Candidate, firstRow, isNear, lastRow } from '../candidate.ts';
import { isTitle } from '../item-titles.ts';
import type { Item } from '../layout.ts';
import { meanVoice, meanWords } from '../measures.ts';
import { hasButtons, isAnswerable, LEAST_PROSE, type PageSign, share } from './page-sign.ts';

/** Fewer names may all differ by chance. */
const FEWEST_NAMES = 3;
/** Fewer are no live blog. */
const FEWEST_ENTRIES = 3;
/** How many times as long as an entry an article is, and the words that make one however long the entries are. */
const ARTICLE = 3;
const SURE_ARTICLE = 100;
/** A date or two may stand among the words of a list of titles. */
const LEAST_DATED = 0.2;

/** Lists that look like comments: sections, calendars, notices, people. */
export const ENTRY_SIGNS: readonly PageSign[] = [
  {
    id: 'bare-titles',
    weight: -5,
    measure: bareTitles,
    reason:
      'Names under no heading, with neither dates nor buttons and none of them twice, are the titles of sections.',
  },
  {
    id: 'titled-entries',
    weight: -6,
    measure: (candidate) => titledEntries(candidate),
    reason:
      'Days under no heading, with titles for names and no buttons, are a calendar of events or a list of notices.',
  },
  {
    id: 'clock-alone',
    weight: -6,
    measure: (candidate) =>
      isNear(candidate) || candidate.anchors.list || candidate.items.length < FEWEST_ENTRIES
        ? 0
        : share(candidate.items, ({ publishedRaw }) => publishedRaw !== null && isClock(publishedRaw)),
    reason: 'A live blog prints the time above each entry, and not the day.',
  },
  {
    id: 'shared-entries',
    weight: -11,
    measure: (candidate) => Number(!isNear(candidate) && areShared(candidate)),
    reason:
      'Entries of a live blog, or teasers, are passed on to networks one by one, and nobody answers them.',
  },
  {
    id: 'passed-on',
    weight: -6,
    measure: (candidate) =>
      Number(candidate.anchors.layout.startsWith('button-') && !isNear(candidate) && arePassedOn(candidate)),
    reason:
      'Buttons that all share what stands above them are those of a live blog, or of parts of an article.',
  },
  {
    id: 'tweets',
    weight: -11,
    measure: ({ facts, items }) =>
      share(items, ({ rows }) => facts.slice(rows.from, rows.to).some(({ row }) => TWEETER.test(row.text))),
    reason: 'An article shows what others said on a network: who, by name and handle, and when.',
  },
  {
    id: 'titled-heads',
    weight: -8,
    measure: (candidate) => (isNear(candidate) || isAnswered(candidate) ? 0 : titledHeads(candidate)),
    reason:
      'Entries with titles of their own above who and when, where nothing announces comments and nobody can answer, are articles, notices, offers.',
  },
  {
    id: 'other-heading',
    weight: -4,
    measure: (candidate) => Number(isUnderOtherHeading(candidate)),
    reason:
      'A heading of a word or two that announces no comments, and under it days without hours, and nobody to answer: notices, offers, obituaries.',
  },
  {
    id: 'nothing-above',
    weight: -4,
    measure: (candidate) => Number(standsAlone(candidate, LEAST_PROSE)),
    reason:
      'Entries under no heading, with no article above them, nobody to answer and no two by the same name, are what an index, a calendar or a list of people prints.',
  },
  {
    id: 'days-alone',
    weight: -8,
    measure: (candidate) =>
      Number(tellsDaysAlone(candidate) && standsAlone(candidate, lengthOfArticle(candidate))),
    reason: 'The same, more so, where they tell days without hours: notices, quotations, people.',
  },
  {
    id: 'taking-turns',
    weight: -12,
    measure: (candidate) =>
      Number(
        !isNear(candidate) &&
          !hasButtons(candidate) &&
          areUndated(candidate.items) &&
          takeTurns(candidate.items.map(({ author }) => author)) &&
          !isAnswered(candidate),
      ),
    reason:
      'Two or three who speak in turn, at no time or at hours of one day, are those of an interview or the reporters of a live blog.',
  },
];

/** "— Ann Marlow (@annm) 3 May 2016" */
const TWEETER = /^[—–-] .{1,60}\(@\w{1,30}\)/u;
/** Share of the entries that have such buttons. */
const MOST_SHARED = 0.6;

function areShared({ facts, items }: Candidate): boolean {
  const rowsOf = (item: Item) => facts.slice(item.rows.from, item.rows.to);
  const shared = share(items, (item) => rowsOf(item).some(({ row }) => isNetwork(row.text)));
  return shared >= MOST_SHARED && !items.some((item) => rowsOf(item).some(isAnswerable));
}

const SHARES =
  /^(?:share|teilen|partager|compartir|compartilhar|partilhar|condividi|delen|dela|del|udostępnij|поделиться|поділитися|paylaş|シェア|مشاركة)(?: (?:this|on|via|link|post|entry|update).{0,20})?$/iu;

function arePassedOn(candidate: Candidate): boolean {
  const controls = candidate.facts
    .slice(firstRow(candidate), lastRow(candidate))
    .filter(({ control }) => control);
  return controls.length >= FEWEST_ENTRIES && controls.every(({ row }) => SHARES.test(row.text));
}

/** Words of a heading. */
const LONGEST_HEADING = 4;
/** Rows above the first item in which it stands: its title may be left out of it. */
const HEADING_REACH = 2;

function isUnderOtherHeading(candidate: Candidate): boolean {
  const { facts, items, divider } = candidate;
  const from = firstRow(candidate);
  const isHeading = ({ row, prose, control, date, divider: heads }: RowFacts) =>
    row.words <= LONGEST_HEADING && !prose && !control && date === null && heads === null;
  return (
    divider === null &&
    items.length > 1 &&
    items.every(({ publishedRaw }) => publishedRaw !== null && !tellsHour(publishedRaw)) &&
    facts
      .slice(Math.max(0, from - HEADING_REACH), from)
      .some((fact) => isHeading(fact) && fact.row.blanksBefore > 0) &&
    facts[lastRow(candidate)]?.end == null &&
    !isAnswered(candidate) &&
    !hasButtons(candidate)
  );
}

const namesOf = (items: readonly Item[]): string[] =>
  items.map(({ author }) => author).filter((author) => author !== null);

function bareTitles(candidate: Candidate): number {
  const { facts, items } = candidate;
  const names = namesOf(items);
  if (
    isNear(candidate) ||
    names.length < Math.max(FEWEST_NAMES, items.length / 2) ||
    new Set(names).size < names.length ||
    hasButtons(candidate) ||
    share(items, ({ publishedRaw }) => publishedRaw !== null) > LEAST_DATED
  )
    return 0;
  return 1 - Math.max(0, Math.min(1, meanVoice(facts, candidate.spoken)));
}

const tellsDaysAlone = (candidate: Candidate): boolean =>
  !hasButtons(candidate) &&
  candidate.items.every(({ publishedRaw }) => publishedRaw !== null && tellsDayAlone(publishedRaw)) &&
  !candidate.facts.slice(firstRow(candidate), lastRow(candidate)).some(hasButtonsBehind);

/** "ann on 3 May 2011 | parent | next" */
const hasButtonsBehind = ({ attribution, masked: { masked } }: RowFacts): boolean =>
  attribution !== null && withoutControls(masked) !== masked;

const areUndated = (items: readonly Item[]): boolean =>
  share(items, ({ publishedRaw }) => publishedRaw !== null && !isClock(publishedRaw)) <= LEAST_DATED;

const titledEntries = (candidate: Candidate): number =>
  Number(
    !isNear(candidate) && !hasButtons(candidate) && areTitles(candidate.items.map(({ author }) => author)),
  );

const isAnswered = (candidate: Candidate): boolean =>
  candidate.facts.slice(firstRow(candidate), lastRow(candidate)).some(isAnswerable);

/** Share of the items that open with a title, and go on with the name, or with who and when. */
const titledHeads = ({ facts, items }: Candidate): number =>
  share(
    items,
    ({ rows: { from } }) =>
      isTitle(facts, from) && (facts[from + 1]?.name === true || facts[from + 1]?.attribution != null),
  );

/** Words of prose from which on what stands above the entries may be their article, and no entry more. */
const lengthOfArticle = (candidate: Candidate): number =>
  Math.max(LEAST_PROSE, Math.min(SURE_ARTICLE, ARTICLE * meanWords(candidate.facts, candidate.spoken)));

function standsAlone(candidate: Candidate, article: number): boolean {
  const { items, proseAbove, anchors } = candidate;
  const names = namesOf(items);
  return (
    !isNear(candidate) &&
    !anchors.layout.startsWith('conversation') &&
    (proseAbove[firstRow(candidate)] ?? 0) < article &&
    new Set(names).size === names.length &&
    !isAnswered(candidate)
  );
}
