import { groupBy } from '../../model/group-by.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Votes } from '../../model/votes.ts';
import { votesAmong } from '../cues/votes.ts';
import { DATE_MARK, maskDates } from '../dates/date-forms.ts';
import { looksLikeName } from '../names.ts';
import { dateAround, isEditNote } from './frame-dates.ts';
import { inlineNames } from './inline-names.ts';
import { type Line, maskedLine } from './lines.ts';
import type { PostParts } from './read-post.ts';
import type { Run } from './repetitions.ts';
import { contentPath, isBelow, type SlotLine, slotLines } from './slots.ts';
import { belowTitles, subjectLine } from './subject-line.ts';
import { linksOfRuns, type UserLink } from './user-links.ts';

/** A run as a comment: its parts, or null where it holds no words. */
export interface RunReading {
  readonly slots: readonly SlotLine[];
  readonly parts: PostParts | null;
  /** No comment, but printed among them by another site's link. */
  readonly pingback?: true;
  /** The name stands in the same paragraph as the words: "NAME: words". */
  readonly inline?: true;
}

/** The lines of a page, and what all readings of it start from. */
export interface ReadLines {
  readonly text: string;
  readonly lines: readonly Line[];
  /** The lines that tell who or when. */
  readonly anchors: ReadonlySet<Line>;
}

/** Reads runs by what they have in common: words that each of them repeats are the frame, the rest was written. */
export function readRuns(
  { text, lines, anchors }: ReadLines,
  toUsers: readonly UserLink[],
  runs: readonly Run[],
): RunReading[] {
  const all = runs.map((run) => slotLines(lines, run));
  const repeated = repeatedTexts(all);
  const links = linksOfRuns(toUsers, runs);
  const { signatures, nameSlot } = whereNamesStand(all);
  const subjects = new Set(all.map((slots) => subjectLine(text, slots)));
  const linkStarts = new Map(links.flat().map(({ start, end }) => [start, end]));
  const isHead = (line: Line): boolean =>
    saysFrame(line) ||
    anchors.has(line) ||
    signatures.has(line) ||
    subjects.has(line) ||
    linkStarts.get(line.start) === line.end;
  const isFrame = (line: Line): boolean => isHead(line) || repeated.has(uncounted(line.facts.row.text));
  const path = contentPath(all, (line) => (isFrame(line) ? 0 : line.facts.row.words));
  // A heart is a comment too, even where half of the thread sends one.
  const contents = belowTitles(
    all,
    all.map((slots) => contentOf(slots, path, isFrame, nameSlot) ?? contentOf(slots, path, isHead, nameSlot)),
  );
  const places = placesOfWords(all, contents);
  const inline = nameSlot === null && signatures.size === 0 ? inlineNames(text, contents) : null;
  return all.map((slots, at) => {
    const content = contents[at] ?? wordsLikeButton(slots, places);
    if (content === null) return { slots, parts: null };
    const frame = frameOf(text, frameSlots(slots, content), nameSlot, anchors);
    const head = inline?.[at];
    if (head != null)
      return {
        slots,
        inline: true,
        parts: { content: { start: head.end, end: content.end }, ...frame, author: head.name },
      };
    // Where all others name somebody, what stands at the edge and names nobody is the page's.
    if (inline != null && frame.publishedRaw === null && (at === 0 || at === all.length - 1))
      return { slots, parts: null };
    const signed = slots.find(({ line }) => signatures.has(line))?.line.facts;
    const author = links[at]?.find((link) => !overlaps(link, content))?.name;
    return {
      slots,
      parts: {
        content,
        ...frame,
        author:
          author ?? frame.author ?? signed?.signature ?? (signed && withoutColon(signed.row.text)) ?? null,
      },
    };
  });
}

const saysFrame = ({ facts }: Line): boolean =>
  facts.control ||
  facts.date !== null ||
  facts.attribution !== null ||
  facts.note !== null ||
  facts.divider !== null ||
  facts.end !== null;

/** The slots in which nearly all runs have their words, none where many have none. */
function placesOfWords(
  all: readonly (readonly SlotLine[])[],
  contents: readonly (Span | null)[],
): ReadonlySet<string> {
  const spoken = contents.filter((content) => content !== null).length;
  if (spoken === all.length || spoken < all.length * MOST_SPOKEN) return new Set();
  return new Set(
    all.flatMap((slots, at) =>
      slots.filter(({ line }) => line.start === contents[at]?.start).map((slot) => slotKey(slot)),
    ),
  );
}

/** Share of the runs that must have words. */
const MOST_SPOKEN = 0.5;

/** "+1", "Agree": what would be a count or a button elsewhere is what somebody wrote where all others have their words. */
function wordsLikeButton(slots: readonly SlotLine[], places: ReadonlySet<string>): Span | null {
  if (places.size === 0) return null;
  const said = slots.find(
    (slot) =>
      (slot.line.facts.control || slot.line.facts.note?.id === 'note-count') && places.has(slotKey(slot)),
  );
  return said === undefined ? null : { start: said.line.start, end: said.line.end };
}

/** A line with its figures all one: "Reply 12" and "Reply 3" are the same button. */
const uncounted = (said: string): string =>
  /\d/.test(said) && /\p{L}/u.test(said) ? said.replace(/\d+/g, '0') : said;

/** Lines that half of the runs print alike: buttons, labels, ranks. */
function repeatedTexts(all: readonly (readonly SlotLine[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const slots of all) {
    for (const word of new Set(slots.map(({ line }) => uncounted(line.facts.row.text))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const enough = Math.max(3, all.length / 2);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([word]) => word));
}

const slotKey = (slot: SlotLine): string => slot.path.join('>');

interface Names {
  readonly signatures: ReadonlySet<Line>;
  readonly nameSlot: string | null;
}

/** The slot that most runs name somebody in, or the names that they end with where more do that. */
function whereNamesStand(all: readonly (readonly SlotLine[])[]): Names {
  const nameSlot = commonNameSlot(all);
  const inSlot = all.filter((slots) =>
    slots.some((slot) => isNameLine(slot.line) && slotKey(slot) === nameSlot),
  );
  const signatures = signatureLines(all);
  if (signatures.size > inSlot.length) return { signatures, nameSlot: null };
  return nameSlot === null ? { signatures: headLines(all), nameSlot } : { signatures: NONE, nameSlot };
}

/** Lines of a run among which its head stands. */
const MOST_ABOVE = 3;
/** Words of the longest pseudonym. */
const LONGEST_NAME = 5;

/** The short lines that nearly all runs begin with, a colon at their end or the date right below, whatever the words look like. */
function headLines(all: readonly (readonly SlotLine[])[]): ReadonlySet<Line> {
  if (all.length < 2) return NONE;
  const heads = all.flatMap(
    (slots) => slots.slice(0, MOST_ABOVE).find((_, at) => isHeadLine(slots, at))?.line ?? [],
  );
  const names = new Set(heads.map(({ facts }) => uncounted(facts.row.text)));
  return heads.length >= all.length * MOST_SIGNED && names.size > 1 && names.size * 3 > heads.length
    ? new Set(heads)
    : NONE;
}

function isHeadLine(slots: readonly SlotLine[], at: number): boolean {
  const { facts } = (slots[at] as SlotLine).line;
  const { text, words } = facts.row;
  if (words > LONGEST_NAME || facts.prose || facts.control || facts.date !== null || facts.note !== null)
    return false;
  if (text.endsWith(':')) return looksLikeName(withoutColon(text));
  return !/[.!?…]$/.test(text) && slots[at + 1]?.line.facts.date != null;
}

const withoutColon = (name: string): string => name.replace(/\s?:$/, '');

/**
 * How many lines of each run stand before the one that tells who and when, where nearly all runs have one and tell of
 * several people: a line like a name behind it is what somebody wrote, "Well done".
 */
function attributedHeads(all: readonly (readonly SlotLine[])[]): (number | undefined)[] {
  const heads = all.map((slots) =>
    slots.findIndex(({ line }) => (line.facts.attribution?.form.weight ?? 0) >= TELLING),
  );
  const told = heads.flatMap((head, at) => all[at]?.[head]?.line.facts.attribution?.author ?? []);
  return told.length >= all.length * MOST_SIGNED && new Set(told).size * 3 > told.length
    ? heads.map((head) => (head < 0 ? undefined : head))
    : heads.map(() => undefined);
}

/** A form of attribution that says at least this much. */
const TELLING = 2;

/** Where most runs print a name on a line of its own; one and the same in all of them is a label. */
function commonNameSlot(all: readonly (readonly SlotLine[])[]): string | null {
  const heads = attributedHeads(all);
  const named = all.flatMap((run, at) => {
    const lines = run.slice(0, heads[at]).filter(({ line }) => isNameLine(line));
    return [...groupBy(lines, slotKey)].map(([key, [first]]) => ({
      key,
      text: first?.line.facts.row.text ?? '',
    }));
  });
  const names = groupBy(named, ({ key }) => key);
  const varied = [...names].filter(
    ([, found]) => found.length < 3 || new Set(found.map(({ text }) => uncounted(text))).size > 1,
  );
  const best = varied.sort((a, b) => b[1].length - a[1].length)[0];
  return best !== undefined && best[1].length * 2 > all.length ? best[0] : null;
}

const NONE: ReadonlySet<Line> = new Set();
/** Share of the runs that must end with a name. */
const MOST_SIGNED = 0.8;

/** The last lines of runs that nearly all end with a name, each with another: so newspapers sign what readers sent in. */
function signatureLines(all: readonly (readonly SlotLine[])[]): ReadonlySet<Line> {
  const last = all
    .filter(({ length }) => length > 1)
    .map((slots) => slots[slots.length - 1]?.line)
    .filter((line) => line !== undefined)
    .filter((line) => line.facts.signature !== null || isNameLine(line));
  const names = new Set(last.map(({ facts }) => uncounted(facts.row.text)));
  return last.length > 1 && last.length >= all.length * MOST_SIGNED && names.size * 2 > last.length
    ? new Set(last)
    : NONE;
}

const isNameLine = ({ facts }: Line): boolean => facts.name && facts.row.words <= 5;

function contentOf(
  slots: readonly SlotLine[],
  path: readonly string[],
  isFrame: (line: Line) => boolean,
  nameSlot: string | null,
): Span | null {
  const below = slots.filter((slot) => isBelow(slot, path));
  const within = below.length > 0 ? below : slots;
  const written = (slot: SlotLine, at: number): boolean =>
    !isFrame(slot.line) && !(at < 4 && isNameLine(slot.line) && slotKey(slot) === nameSlot);
  const from = within.findIndex(written);
  if (from < 0) return null;
  let to = within.length;
  while (to > from && !written(within[to - 1] as SlotLine, to)) to -= 1;
  return { start: (within[from] as SlotLine).line.start, end: (within[to - 1] as SlotLine).line.end };
}

/** The lines around a run's own words. */
export const frameSlots = (slots: readonly SlotLine[], content: Span): SlotLine[] =>
  slots.filter(({ line }) => !overlaps(line, content) && !isEditNote(line));

/** The votes that are printed around a run's own words. */
export const votesAround = ({ slots, parts }: RunReading): Votes =>
  parts === null ? {} : votesAmong(frameSlots(slots, parts.content).map(({ line }) => line.facts.row.text));

function frameOf(
  text: string,
  frame: readonly SlotLine[],
  nameSlot: string | null,
  anchors: ReadonlySet<Line>,
): Omit<PostParts, 'content'> {
  const attribution =
    frame.find(({ line }) => line.facts.attribution !== null)?.line.facts.attribution ?? null;
  const named =
    frame.find((slot) => isNameLine(slot.line) && slotKey(slot) === nameSlot) ??
    (nameSlot === null ? undefined : frame.find(({ line }) => isNameLine(line)));
  const frameLines = frame.map(({ line }) => line);
  const number = frame
    .map(({ line }) => /^(?:(?:post|reply|comment|beitrag)\s)?#\s?(\d{1,6})\b/iu.exec(line.facts.row.text))
    .find((match) => match !== null);
  return {
    author:
      attribution?.author ??
      signedBy(text, frame) ??
      (named === undefined
        ? null
        : (named.line.facts.signature ?? withoutDates(named.line.facts.row.text))) ??
      frame.find(({ line }) => anchors.has(line) && line.facts.signature !== null)?.line.facts.signature ??
      null,
    publishedRaw: dateAround(text, frameLines, attribution?.date ?? null),
    publishedAt: null,
    printedNumber: number ? Number(number[1]) : null,
  };
}

/** "SUBJECT by NAME: DATE", as forums head a post. */
const SIGNED = new RegExp(
  `(?:^|\\s)(?:by|von|par|por|di|da|av|af|door):? ([^${DATE_MARK}]{1,40}?)(?:\\([^)]{0,12}\\))?[\\s:,»|–-]*${DATE_MARK}`,
  'iu',
);

function signedBy(text: string, frame: readonly SlotLine[]): string | null {
  for (const { line } of frame) {
    if (line.end - line.start > 220) continue;
    const signed = SIGNED.exec(maskedLine(text, line).masked);
    if (signed !== null) return signed[1] ?? null;
  }
  return null;
}

/** "NAME 3.5.2019 // 12:30" is still a name. */
const withoutDates = (name: string): string =>
  maskDates(name)
    .masked.split(DATE_MARK)[0]
    ?.replace(/[\s/|·,–-]+$/u, '') || name;
