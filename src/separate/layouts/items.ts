import type { Votes } from '../../model/votes.ts';
import { offersAnswer } from '../cues/controls.ts';
import { votesAmong } from '../cues/votes.ts';
import { isBare, isPanel, type RowFacts } from '../facts.ts';
import { isRecurring } from '../recurring-labels.ts';
import { answersAmong, authorAmong, dateAmong, numberAmong } from './authorship.ts';
import { rangesOf, TALLEST_FRAME } from './item-ranges.ts';
import { belowTitles } from './item-titles.ts';
import type { Anchors, Item, RowRange } from './layout.ts';

/** Cuts the stretch `bounds` into items at the anchors. */
export function cutItems(facts: readonly RowFacts[], anchors: Anchors, bounds: RowRange): readonly Item[] {
  const ranges = rangesOf(facts, anchors, bounds);
  const items = ranges.map((rows, i) => readItem(facts, anchors, anchors.rows[i] as number, rows));
  return belowTitles(facts, closeLast(facts, items));
}

/** Reads one item: head rows, words, tail rows. */
function readItem(facts: readonly RowFacts[], anchors: Anchors, anchor: number, rows: RowRange): Item {
  const before = anchors.side === 'before';
  const content = before
    ? wordsBelow(facts, anchors, anchor, rows)
    : wordsAbove(facts, anchors, anchor, rows);
  const frame = frameRows(facts, rows, content);
  const head = facts[anchor] as RowFacts;
  return {
    rows,
    content,
    author: authorAmong(frame, head, anchors.nameRow),
    publishedRaw: dateAmong(frame),
    printedNumber: numberAmong(frame, facts[rows.from] as RowFacts),
    indent: (facts[rows.from] as RowFacts).row.indent,
    answers: answersAmong(frame),
    frame,
  };
}

/** What readers gave an item, where its head or its foot says so. */
export const votesOf = ({ frame }: Item): Votes => votesAmong(frame.map(({ row }) => row.text));

/** Whether a row that could be a name, below one that is, is what somebody said: nothing but it, or a call. */
const isSaid = (facts: readonly RowFacts[], at: number, end: number): boolean =>
  /!$/u.test(facts[at]?.row.text ?? '') || facts.slice(at + 1, end).every(isTailRow);

/** Fewer characters may open a comment by chance. */
const SHORTEST_SUBJECT = 8;

/** Whether a row is but the first words of what follows: software makes a subject of them where a reader gave none. */
function isSubject(facts: readonly RowFacts[], at: number, end: number): boolean {
  if (at < 0 || at + 1 >= end) return false;
  const text = facts[at]?.row.text ?? '';
  const below = facts[at + 1]?.row.text ?? '';
  if (below === text) return true;
  if (!below.startsWith(text.slice(0, SHORTEST_SUBJECT))) return false;
  const subject = text.replace(/[^\p{L}\p{N}]+$/u, '');
  return subject.length >= SHORTEST_SUBJECT && below.length > subject.length && below.startsWith(subject);
}

function wordsBelow(facts: readonly RowFacts[], anchors: Anchors, anchor: number, rows: RowRange): RowRange {
  let from = holdsWords(facts, anchors, anchor) ? anchor : anchor + 1;
  let named = facts[anchor]?.name === true || anchors.nameRow === 'none' || anchors.nameRow === 'last';
  const namedAbove = facts.slice(rows.from, anchor).some(({ name }) => name);
  if (from > anchor) {
    while (from < rows.to) {
      const fact = facts[from] as RowFacts;
      if (fact.name && !named && from + 1 < rows.to && !(namedAbove && isSaid(facts, from, rows.to)))
        named = true;
      else if (!isHeadRow(fact)) break;
      else if (fact.attribution !== null) named = true;
      from += 1;
    }
  }
  from = belowPanel(facts, from, rows.to);
  const answered = facts.slice(anchor, from).some(({ control, row }) => control && offersAnswer(row.text));
  if (!answered && isSubject(facts, from, rows.to)) from += 1;
  let to = firstClosing(facts, from, rows.to);
  if (anchors.nameRow === 'last' && to - 1 > from && facts[to - 1]?.name) to -= 1;
  while (to > from && isTailRow(facts[to - 1] as RowFacts)) to -= 1;
  if (anchors.nameRow === 'last' && to - 1 > from && facts[to - 1]?.name) to -= 1;
  if (to - 1 > from && facts[to - 1]?.name && isPanelAt(facts, to, rows.to)) to -= 1;
  return { from, to };
}

function wordsAbove(facts: readonly RowFacts[], anchors: Anchors, anchor: number, rows: RowRange): RowRange {
  let { from } = rows;
  let to = anchor;
  if (anchors.nameRow === 'above' && to - 1 > from && facts[to - 1]?.name) to -= 1;
  const name = anchors.nameRow === 'first' ? firstName(facts, from, to - 1) : -1;
  while (from < to) {
    const fact = facts[from] as RowFacts;
    const belowName = name >= 0 && from > name;
    const secondLine =
      belowName &&
      from === name + 1 &&
      fact.name &&
      fact.row.blanksBefore === 0 &&
      (facts[from + 1]?.row.blanksBefore ?? 0) > 0;
    const signed = fact.row.text === facts[anchor]?.attribution?.author && from + 1 < to;
    if (from !== name && !secondLine && !signed && !isFrameAbove(fact, belowName)) break;
    from += 1;
  }
  from = belowPanel(facts, from, to);
  if (isSubject(facts, from, to)) from += 1;
  while (to > from && isTailRow(facts[to - 1] as RowFacts)) to -= 1;
  return { from, to };
}

/** Rows of a panel that nothing tells of, one at a time: a rank in words of the site's own, a name with its rank. */
const PANEL_REACH = 1;
/** Fewer rows of the kind may be what somebody wrote. */
const LEAST_PANEL = 2;

/** Where words may begin: behind the panel of the member, where one stands at a row or right below it. */
function belowPanel(facts: readonly RowFacts[], from: number, end: number): number {
  let below = from;
  let told = 0;
  for (let at = from; at < end && at - below <= PANEL_REACH; at += 1) {
    const fact = facts[at] as RowFacts;
    if (fact.prose) break;
    if (isPanel(fact)) {
      told += 1;
      below = at + 1;
    }
  }
  return told < LEAST_PANEL || below >= end ? from : below;
}

/** Whether a panel of the member stands at a row: forums print it behind the post too, under the name. */
const isPanelAt = (facts: readonly RowFacts[], at: number, end: number): boolean =>
  at < end && isPanel(facts[at] as RowFacts);

function firstName(facts: readonly RowFacts[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (facts[at]?.name) return at;
  return -1;
}

/** Rows that stand above the words of an item whose anchor closes it; a bare count may be somebody's words. */
const isFrameAbove = (fact: RowFacts, belowName: boolean): boolean =>
  isBare(fact) ||
  fact.rule ||
  fact.control ||
  fact.date !== null ||
  fact.end !== null ||
  fact.footer !== null ||
  fact.divider !== null ||
  (fact.note !== null && (belowName || fact.note.id !== 'note-count'));

/** Whether the anchor's own row is where the words begin, as in "3. I agree." */
function holdsWords(facts: readonly RowFacts[], anchors: Anchors, anchor: number): boolean {
  const fact = facts[anchor] as RowFacts;
  if (!anchors.list || isBare(fact) || isHeadRow(fact)) return false;
  return !(anchors.nameRow === 'above' && fact.name);
}

const isHeadRow = (fact: RowFacts): boolean =>
  (isBare(fact) && fact.row.marker?.kind !== 'bullet') ||
  fact.note !== null ||
  fact.date !== null ||
  fact.control ||
  fact.place ||
  fact.attribution !== null;

const isTailRow = (fact: RowFacts): boolean =>
  fact.rule ||
  fact.control ||
  fact.note !== null ||
  fact.date !== null ||
  isBare(fact) ||
  fact.end !== null ||
  fact.footer !== null;

/** Words end where the form or its small print begins. */
function firstClosing(facts: readonly RowFacts[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) if (facts[at]?.end !== null) return at;
  return to;
}

/** Rows that end an item, and whether they do so where no other item shows it: buttons have no other place. */
const CLOSINGS = [
  { closes: (fact: RowFacts) => fact.control, alone: true },
  { closes: (fact: RowFacts) => fact.date !== null, alone: false },
  {
    closes: (fact: RowFacts) => fact.rule || isRecurring(fact) || fact.note?.id === 'note-repeated-count',
    alone: false,
  },
];

/** Ends the last item where the others end: behind its buttons, its date, a line drawn below it, or what readers gave it. */
function closeLast(facts: readonly RowFacts[], items: readonly Item[]): Item[] {
  const last = items[items.length - 1];
  const others = items.slice(0, -1);
  if (last === undefined) return [];
  for (const { closes, alone } of CLOSINGS) {
    const closed = others.filter((item) => facts.slice(item.content.to, item.rows.to).some(closes)).length;
    if (others.length === 0 ? !alone : closed * 2 < others.length) continue;
    for (let at = last.content.from + 1; at < last.content.to; at += 1) {
      if (closes(facts[at] as RowFacts)) {
        const publishedRaw = last.publishedRaw ?? facts[at]?.date ?? null;
        return [
          ...others,
          {
            ...last,
            publishedRaw,
            content: { from: last.content.from, to: at },
            rows: { from: last.rows.from, to: at + 1 },
          },
        ];
      }
    }
  }
  return others.length === 0 ? [last] : [...others, withoutCutHead(facts, last, others)];
}

/** A page that breaks off in the head of the next item leaves a bare marker or a title behind the last words. */
function withoutCutHead(facts: readonly RowFacts[], last: Item, others: readonly Item[]): Item {
  const end = facts[last.content.to - 1];
  const marked = others.filter((item) => facts[item.rows.from]?.row.marker != null).length;
  if (
    end === undefined ||
    end.row.marker === null ||
    end.row.words > 4 ||
    marked * 2 < others.length ||
    last.content.to - last.content.from < 2
  )
    return last;
  return { ...last, content: { from: last.content.from, to: last.content.to - 1 } };
}

const frameRows = (facts: readonly RowFacts[], rows: RowRange, content: RowRange): RowFacts[] => [
  ...facts.slice(rows.from, content.from - Number(isSubject(facts, content.from - 1, content.to))),
  ...facts.slice(content.to, Math.min(rows.to, content.to + TALLEST_FRAME)),
];
