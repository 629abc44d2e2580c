import { type Candidate, isNear } from '../candidate.ts';
import type { Item } from '../layout.ts';
import { meanVoice, meanWords } from '../measures.ts';
import { type PageSign, share } from './page-sign.ts';

/** Words of an item beyond which it is long for one that nothing heads. */
const LONG_UNHEADED = 40;
/** Attribution rows that say no more than "By NAME" head nothing. */
const FULL_FORM = 1.9;

/** What it says that the items have a head, or none. */
export const HEAD_SIGNS: readonly PageSign[] = [
  {
    id: 'headed',
    weight: 1,
    measure: headed,
    reason: 'Who and when, over each item, is printed of comments.',
  },
  {
    id: 'long-unheaded',
    weight: -0.5,
    measure: (candidate) =>
      unheaded(candidate) * Math.max(0, Math.log2(wordsEach(candidate) / LONG_UNHEADED)),
    reason: 'Long items that nothing heads are sections of an article.',
  },
  {
    id: 'article-voice',
    weight: -3,
    measure: articleVoice,
    reason: 'Items that nothing heads and that sound like an article are its list.',
  },
  {
    id: 'one-unheaded',
    weight: -1.5,
    measure: (candidate) =>
      Number(candidate.spoken.length === 1 && statedCount(candidate) !== 1 && unheaded(candidate) > 0),
    reason: 'A single thing without a head is no repetition.',
  },
  {
    id: 'ends-on-head',
    weight: -3,
    measure: (candidate) => Number(endsOnHead(candidate)),
    reason: 'Who and when below the last words, and nothing under it, signs what stands above.',
  },
];

function articleVoice(candidate: Candidate): number {
  const without = unheaded(candidate);
  return without === 0
    ? 0
    : without * Math.max(0, Math.min(2, -meanVoice(candidate.facts, candidate.spoken)));
}

function endsOnHead({ facts, anchors, items }: Candidate): boolean {
  const last = items[items.length - 1];
  return (
    anchors.side === 'before' &&
    items.length > 2 &&
    last !== undefined &&
    last.content.to <= last.content.from &&
    facts
      .slice(last.rows.from, last.rows.to)
      .every(({ attribution, date, name }) => attribution !== null || date !== null || name)
  );
}

/** Share of the items that a head sets off: who and when, a date above buttons, or a full form of authorship. */
function headed({ facts, anchors, items }: Candidate): number {
  if (anchors.layout.startsWith('attribution') && anchors.weight >= FULL_FORM) return 1;
  const controls = (item: Item) => facts.slice(item.content.to, item.rows.to).some((fact) => fact.control);
  return share(items, (item) => item.publishedRaw !== null && (item.author !== null || controls(item)));
}

/** Share of the items that could be an article's own list. Nobody numbers a single thing: where one is, the page has. */
export const unheaded = (candidate: Candidate): number =>
  isLoneNumber(candidate) ? 0 : 1 - headed(candidate);

const isLoneNumber = ({ anchors, items }: Candidate): boolean =>
  anchors.layout === 'numbered-list' && items.length === 1 && items[0]?.printedNumber === 1;

const wordsEach = (candidate: Candidate): number => meanWords(candidate.facts, candidate.spoken);

const statedCount = (candidate: Candidate): number | null =>
  isNear(candidate) ? (candidate.facts[candidate.divider as number]?.count ?? null) : null;
