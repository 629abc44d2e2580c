import { offersAnswer } from '../cues/controls.ts';
import { REVIEW } from '../cues/reviews.ts';
import { type Attribution, isPanel, type RowFacts } from '../facts.ts';
import { areTitles } from '../names.ts';
import { type Candidate, firstRow, isNear, lastRow, spokenOf } from './candidate.ts';
import type { Item } from './layout.ts';
import { leftInside, meanVoice, meanWords, proseShare, wordsIn } from './measures.ts';

/** What the rest of the page says for or against a reading, beside what its own items look like. */
interface PageSign {
  readonly id: string;
  /** Evidence for a measure of 1; above 0 it speaks for comments. */
  readonly weight: number;
  readonly measure: (candidate: Candidate) => number;
  readonly reason: string;
}

/** Words of an item beyond which it is long for one that nothing heads. */
const LONG_UNHEADED = 40;
/** Rows within which the form for a new comment stands under the thread. */
const FORM_REACH = 6;
/** Rows above the first item in which a heading says what is listed. */
const HEADING_REACH = 3;
/** Rows under a divider, and words of prose in them, that make it more than a link. */
const DIVIDER_DEPTH = 12;
const DIVIDER_WORDS = 8;
/** Less prose than this outside the items tells nothing of where they stand. */
const LEAST_PROSE = 40;

const TEASER = /(?:\.\.\.|…|»|read more|full story|continue reading|more)[\s\])»>]*$/iu;
const RECENT = /^(?:(?:most )?recent|latest|neue(?:ste|re)|letzte|últimos|derniers) (?:comm|kom|rea)/iu;

/** The weights were set on sample pages, in steps of a half; each one has to have the sign that its reason gives it. */
export const PAGE_SIGNS: readonly PageSign[] = [
  {
    id: 'prose-below',
    weight: -4,
    measure: proseBelow,
    reason: 'Comments stand below the article, so little of the page’s prose follows them.',
  },
  {
    id: 'other-divider',
    weight: -4,
    measure: (candidate) => Number(hasOtherDivider(candidate)),
    reason:
      'A counted heading further down, with words under it, announces the comments; these are something else.',
  },
  {
    id: 'framed',
    weight: 2,
    measure: (candidate) => Number(isNear(candidate) && formFollows(candidate)),
    reason: 'Between a heading and the form for a new comment stand the comments.',
  },
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
    measure: (candidate) =>
      unheaded(candidate) * Math.max(0, Math.min(2, -meanVoice(candidate.facts, spokenOf(candidate)))),
    reason: 'Items that nothing heads and that sound like an article are its list.',
  },
  {
    id: 'unwritten',
    weight: -4,
    measure: (candidate) => 1 - proseShare(candidate.facts, spokenOf(candidate)),
    reason: 'Menus and lists of links hold no sentences.',
  },
  {
    id: 'heads-inside',
    weight: -2,
    measure: (candidate) =>
      Math.min(1, leftInside(candidate.facts, spokenOf(candidate)) / candidate.items.length),
    reason: 'Words that hold heads or forms have not been parted.',
  },
  {
    id: 'only-names',
    weight: -4,
    measure: (candidate) =>
      share(
        spokenOf(candidate),
        ({ content }) => content.to - content.from === 1 && candidate.facts[content.from]?.name === true,
      ),
    reason: 'A name without words belongs to the words next to it.',
  },
  {
    id: 'teasers',
    weight: -8,
    measure: (candidate) => Math.max(0, 2 * share(spokenOf(candidate), isTeaser(candidate)) - 1),
    reason: 'Where most items break off or lead on, the whole is elsewhere.',
  },
  {
    id: 'listed-elsewhere',
    weight: -1.5,
    measure: (candidate) => (underOtherHeading(candidate) ? 1 + unheaded(candidate) : 0),
    reason:
      '"Recent comments", "Related stories": the heading says that the items belong to other pages, more so where nothing heads them.',
  },
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
    id: 'asked-and-answered',
    weight: -6,
    measure: askedAndAnswered,
    reason: 'Short questions, each with its paragraph below, are a list of questions and answers.',
  },
  {
    id: 'letters-page',
    weight: -5,
    measure: (candidate) => unheaded(candidate) * Number(underLettersHeading(candidate)),
    reason: 'A page of letters to the editor says so on top, and the letters are its articles.',
  },
  {
    id: 'article-inside',
    weight: -2.5,
    measure: (candidate) => Number(holdsArticle(candidate)),
    reason: 'A first item that dwarfs the others, under no heading, is the article with its own date.',
  },
  {
    id: 'opens-with-article',
    weight: -4,
    measure: (candidate) => Number(opensWithArticle(candidate)),
    reason:
      'A first item with no prose above it, and longer than the others are, is the article under its byline.',
  },
  {
    id: 'nothing-above',
    weight: -4,
    measure: (candidate) => Number(standsAlone(candidate)),
    reason:
      'Entries under no heading, with no article above them, nobody to answer and no two by the same name, are what an index, a calendar or a list of people prints.',
  },
  {
    id: 'customer-reviews',
    weight: -6,
    measure: (candidate) =>
      share(candidate.items, ({ rows }) =>
        candidate.facts.slice(rows.from, rows.to).some(({ row }) => REVIEW.test(row.text)),
      ),
    reason: 'What customers say of a product they bought.',
  },
  {
    id: 'one-unheaded',
    weight: -1.5,
    measure: (candidate) =>
      Number(spokenOf(candidate).length === 1 && statedCount(candidate) !== 1 && unheaded(candidate) > 0),
    reason: 'A single thing without a head is no repetition.',
  },
];

const share = (items: readonly Item[], is: (item: Item) => boolean): number =>
  items.length === 0 ? 0 : items.filter(is).length / items.length;

const wordsEach = (candidate: Candidate): number => meanWords(candidate.facts, spokenOf(candidate));

const statedCount = (candidate: Candidate): number | null =>
  isNear(candidate) ? (candidate.facts[candidate.divider as number]?.count ?? null) : null;

function formFollows(candidate: Candidate): boolean {
  const at = lastRow(candidate);
  return candidate.facts.slice(at, at + FORM_REACH).some((fact) => fact.end !== null);
}

/** Attribution rows that say no more than "By NAME" head nothing. */
const FULL_FORM = 1.9;

/** Share of the items that a head sets off: who and when, a date above buttons, or a full form of authorship. */
function headed({ facts, anchors, items }: Candidate): number {
  if (anchors.layout.startsWith('attribution') && anchors.weight >= FULL_FORM) return 1;
  const controls = (item: Item) => facts.slice(item.content.to, item.rows.to).some((fact) => fact.control);
  return share(items, (item) => item.publishedRaw !== null && (item.author !== null || controls(item)));
}

/** Share of the items that could be an article's own list. Nobody numbers a single thing: where one is, the page has. */
const unheaded = (candidate: Candidate): number => (isLoneNumber(candidate) ? 0 : 1 - headed(candidate));

const isLoneNumber = ({ anchors, items }: Candidate): boolean =>
  anchors.layout === 'numbered-list' && items.length === 1 && items[0]?.printedNumber === 1;

/** Share of the prose outside the items that follows them. */
function proseBelow(candidate: Candidate): number {
  const { proseAbove, facts } = candidate;
  const [first, last, all] = [firstRow(candidate), lastRow(candidate), facts.length].map(
    (row) => proseAbove[row] ?? 0,
  ) as [number, number, number];
  const outside = all - (last - first);
  return outside < LEAST_PROSE ? 0 : (all - last) / outside;
}

function hasOtherDivider(candidate: Candidate): boolean {
  const { facts, proseAbove, divider } = candidate;
  for (let at = lastRow(candidate); at < facts.length; at += 1) {
    if ((facts[at]?.count ?? 0) === 0 || at === divider) continue;
    const under = (proseAbove[Math.min(facts.length, at + DIVIDER_DEPTH)] ?? 0) - (proseAbove[at] ?? 0);
    if (under > DIVIDER_WORDS) return true;
  }
  return false;
}

/** Words from which on an item may be an article, and how many times as long as the next longest it then is. */
const LEAST_ARTICLE = 200;
const DWARFED = 3;

function holdsArticle(candidate: Candidate): boolean {
  const { facts, anchors } = candidate;
  if (isNear(candidate) || !anchors.layout.startsWith('date-line')) return false;
  const [first = 0, ...others] = spokenOf(candidate).map((item) => wordsIn(facts, item.content));
  return first > LEAST_ARTICLE && first > DWARFED * Math.max(0, ...others);
}

/** How many times as long as the others' mean the first item is where it is the article. */
const LONGER = 1.5;

function opensWithArticle(candidate: Candidate): boolean {
  const { facts, anchors, proseAbove } = candidate;
  if (isNear(candidate) || anchors.list || anchors.side === 'after') return false;
  const [first, ...others] = spokenOf(candidate);
  return (
    first !== undefined &&
    first.content.from > first.rows.from &&
    others.length > 0 &&
    (proseAbove[first.rows.from] ?? 0) < LEAST_PROSE &&
    wordsIn(facts, first.content) > LONGER * meanWords(facts, others)
  );
}

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

/** A row that lets readers answer, or that says somebody spoke or answered, or what a forum prints of its members. */
const isAnswerable = (fact: RowFacts): boolean =>
  (fact.control && offersAnswer(fact.row.text)) ||
  (fact.attribution !== null && tellsOfSpeech(fact.attribution)) ||
  isPanel(fact) ||
  /^re:/iu.test(fact.row.text);

const tellsOfSpeech = ({ form, to }: Attribution): boolean => to !== null || form.id.endsWith('-says');

/** Fewer names may all differ by chance. */
const FEWEST_NAMES = 3;

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

const hasButtons = ({ facts, items }: Candidate): boolean =>
  items.some((item) => facts.slice(item.content.to, item.rows.to).some((fact) => fact.control));

/** A date or two may stand among the words of a list of titles. */
const LEAST_DATED = 0.2;
/** A question that heads its answer is no paragraph. */
const LONGEST_QUESTION = 16;
/** Answered questions that make a list of them. */
const FEWEST_ANSWERED = 3;

/** Share of the rows that are short questions, where each of them has an answer that asks nothing below it. */
function askedAndAnswered(candidate: Candidate): number {
  const rows = candidate.facts.slice(firstRow(candidate), lastRow(candidate));
  const isAsked = (fact: RowFacts | undefined): boolean =>
    fact !== undefined && fact.row.words <= LONGEST_QUESTION && /\?["”’)]*$/u.test(fact.row.text);
  const asked = rows.filter(isAsked).length;
  const answered = rows.filter((fact, at) => isAsked(fact) && at + 1 < rows.length && !isAsked(rows[at + 1]));
  if (answered.length < FEWEST_ANSWERED || answered.length < asked * 0.8) return 0;
  return unheaded(candidate) * Math.min(1, (2 * answered.length) / spokenOf(candidate).length);
}

const LETTERS =
  /^(?:readers?['’]? |your )?letters?(?: to the editor| from (?:our )?readers|s? page)?:?$|^(?:leserbriefe?|courrier des lecteurs|cartas (?:al director|de los lectores)|lettere al direttore|ingezonden brieven)$/iu;
/** Rows on top of a page that say what it is. */
const TOP = 12;

const underLettersHeading = (candidate: Candidate): boolean =>
  candidate.facts
    .slice(0, Math.min(TOP, firstRow(candidate) + 1))
    .some((fact) => LETTERS.test(fact.row.text));

const isTeaser =
  ({ facts }: Candidate) =>
  (item: Item): boolean =>
    TEASER.test(facts[item.content.to - 1]?.row.text ?? '');

function underOtherHeading(candidate: Candidate): boolean {
  const at = firstRow(candidate);
  return candidate.facts
    .slice(Math.max(0, at - HEADING_REACH), at + 1)
    .some((fact) => fact.footer?.id === 'footer-related' || RECENT.test(fact.row.text));
}
