import { areTitles } from '../../names.ts';
import { type Candidate, firstRow, isNear, lastRow, spokenOf } from '../candidate.ts';
import { meanVoice } from '../measures.ts';
import { hasButtons, isAnswerable, LEAST_PROSE, type PageSign, share } from './page-sign.ts';

/** Fewer names may all differ by chance. */
const FEWEST_NAMES = 3;
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
    id: 'nothing-above',
    weight: -4,
    measure: (candidate) => Number(standsAlone(candidate)),
    reason:
      'Entries under no heading, with no article above them, nobody to answer and no two by the same name, are what an index, a calendar or a list of people prints.',
  },
];

function bareTitles(candidate: Candidate): number {
  const { facts, items } = candidate;
  const names = items.map(({ author }) => author).filter((author) => author !== null);
  if (
    isNear(candidate) ||
    names.length < Math.max(FEWEST_NAMES, items.length / 2) ||
    new Set(names).size < names.length ||
    hasButtons(candidate) ||
    share(items, ({ publishedRaw }) => publishedRaw !== null) > LEAST_DATED
  )
    return 0;
  return 1 - Math.max(0, Math.min(1, meanVoice(facts, spokenOf(candidate))));
}

const titledEntries = (candidate: Candidate): number =>
  Number(
    !isNear(candidate) && !hasButtons(candidate) && areTitles(candidate.items.map(({ author }) => author)),
  );

function standsAlone(candidate: Candidate): boolean {
  const { items, facts, proseAbove, anchors } = candidate;
  const names = items.map(({ author }) => author).filter((author) => author !== null);
  return (
    !isNear(candidate) &&
    !anchors.layout.startsWith('conversation') &&
    (proseAbove[firstRow(candidate)] ?? 0) < LEAST_PROSE &&
    new Set(names).size === names.length &&
    !facts.slice(firstRow(candidate), lastRow(candidate)).some(isAnswerable)
  );
}
