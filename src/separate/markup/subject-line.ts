import type { Span } from '../../model/span.ts';
import { isWrittenLikeTitle } from '../layouts/item-titles.ts';
import type { Line } from './lines.ts';
import type { SlotLine } from './slots.ts';

/** Fewer characters may open a comment by chance. */
const SHORTEST = 8;

/** Lines of who and when that may stand above the subject. */
const MOST_ABOVE = 3;

/** The line that is but the first words of what follows: software makes a subject of them. */
export const subjectLine = (text: string, slots: readonly SlotLine[]): Line | null =>
  firstAsSubject(text, slots) ?? subjectBelowHead(text, slots);

/** Below who and when, right above the words that it repeats, in an element of its own. */
function subjectBelowHead(text: string, slots: readonly SlotLine[]): Line | null {
  for (let at = 1; at <= MOST_ABOVE && at + 1 < slots.length; at += 1) {
    const line = (slots[at] as SlotLine).line;
    const next = (slots[at + 1] as SlotLine).line;
    const said = line.facts.row.text;
    if (line.node === next.node || !text.startsWith(said.slice(0, SHORTEST), next.start)) continue;
    const subject = said.replace(/\W+$/u, '');
    const isWhole = said === next.facts.row.text && /^h\d$|^b$|^strong$/.test(line.node.tag);
    if (isWhole || (subject.length >= SHORTEST && text.startsWith(subject, next.start))) return line;
  }
  return null;
}

/** The first line of a run, where a later one begins with it. */
function firstAsSubject(text: string, slots: readonly SlotLine[]): Line | null {
  const first = slots[0]?.line;
  if (first === undefined) return null;
  const said = first.facts.row.text;
  const opening = said.slice(0, SHORTEST);
  const alike = slots.filter(({ line }) => line !== first && text.startsWith(opening, line.start));
  if (alike.length === 0) return null;
  const subject = said.replace(/\W+$/u, '');
  const isSubject =
    subject.length >= SHORTEST && alike.some(({ line }) => text.startsWith(subject, line.start));
  return isSubject ? first : null;
}

/** Fewer comments may begin alike by chance. */
const FEWEST = 3;
/** Share of the comments that must have a title. */
const MOST = 0.8;

/** Where the words of each comment are, below the titles that nearly all have in an element of their own. */
export function belowTitles(
  all: readonly (readonly SlotLine[])[],
  contents: readonly (Span | null)[],
): readonly (Span | null)[] {
  const cut = contents.map((content, at) => (content === null ? null : belowTitle(all[at] ?? [], content)));
  const spoken = contents.filter((content) => content !== null).length;
  const titled = all.filter(
    (slots, at) => cut[at] != null || slots.some(({ line }) => isSubject(line)),
  ).length;
  return spoken < FEWEST || titled < spoken * MOST
    ? contents
    : contents.map((content, at) => cut[at] ?? content);
}

function belowTitle(slots: readonly SlotLine[], content: Span): Span | null {
  const from = slots.findIndex(({ line }) => line.start === content.start);
  const [first, below] = [slots[from]?.line, slots[from + 1]?.line];
  if (first === undefined || below === undefined || below.start >= content.end) return null;
  const isApart = first.node !== below.node && first.node.tag !== 'p' && first.end === first.node.end;
  return isApart && isWrittenLikeTitle(first.facts) ? { start: below.start, end: content.end } : null;
}

const isSubject = ({ facts }: Line): boolean => facts.note?.id === 'note-subject';
