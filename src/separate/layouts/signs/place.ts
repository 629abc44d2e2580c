import { type Candidate, firstRow, isNear, lastRow } from '../candidate.ts';
import { unheaded } from './heads.ts';
import { LEAST_PROSE, type PageSign } from './page-sign.ts';

/** Rows within which the form for a new comment stands under the thread. */
const FORM_REACH = 6;
/** Rows above the first item in which a heading says what is listed. */
const HEADING_REACH = 3;
/** Rows under a divider, and words of prose in them, that make it more than a link. */
const DIVIDER_DEPTH = 12;
const DIVIDER_WORDS = 8;
const RECENT = /^(?:(?:most )?recent|latest|neue(?:ste|re)|letzte|últimos|derniers) (?:comm|kom|rea)/iu;
const LETTERS =
  /^(?:readers?['’]? |your )?letters?(?: to the editor| from (?:our )?readers|s? page)?:?$|^(?:leserbriefe?|courrier des lecteurs|cartas (?:al director|de los lectores)|lettere al direttore|ingezonden brieven)$/iu;
/** Rows on top of a page that say what it is. */
const TOP = 12;

/** What stands above, around and below the items. */
export const PLACE_SIGNS: readonly PageSign[] = [
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
    id: 'listed-elsewhere',
    weight: -1.5,
    measure: (candidate) => (underOtherHeading(candidate) ? 1 + unheaded(candidate) : 0),
    reason:
      '"Recent comments", "Related stories": the heading says that the items belong to other pages, more so where nothing heads them.',
  },
  {
    id: 'letters-page',
    weight: -5,
    measure: (candidate) => unheaded(candidate) * Number(underLettersHeading(candidate)),
    reason: 'A page of letters to the editor says so on top, and the letters are its articles.',
  },
];

function formFollows(candidate: Candidate): boolean {
  const at = lastRow(candidate);
  return candidate.facts.slice(at, at + FORM_REACH).some((fact) => fact.end !== null);
}

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

const underLettersHeading = (candidate: Candidate): boolean =>
  candidate.facts
    .slice(0, Math.min(TOP, firstRow(candidate) + 1))
    .some((fact) => LETTERS.test(fact.row.text));

function underOtherHeading(candidate: Candidate): boolean {
  const at = firstRow(candidate);
  return candidate.facts
    .slice(Math.max(0, at - HEADING_REACH), at + 1)
    .some((fact) => fact.footer?.id === 'footer-related' || RECENT.test(fact.row.text));
}
