import type { RowFacts } from '../facts.ts';
import type { Anchors, Item, RowRange } from './layout.ts';

/** Rows of a head above its anchor are few; more would be somebody's words. */
const TALLEST_HEAD = 5;

/** Cuts the stretch `bounds` into items at the anchors. */
export function cutItems(facts: readonly RowFacts[], anchors: Anchors, bounds: RowRange): Item[] {
  return anchors.side === 'before' ? cutBefore(facts, anchors, bounds) : cutAfter(facts, anchors, bounds);
}

function cutBefore(facts: readonly RowFacts[], anchors: Anchors, bounds: RowRange): Item[] {
  const starts = anchors.rows.map((anchor, i) =>
    headStart(facts, anchors, anchor, (anchors.rows[i - 1] ?? bounds.from - 1) + 1),
  );
  return anchors.rows.map((anchor, i) => {
    const from = starts[i] as number;
    const next = starts[i + 1];
    const to = next ?? lastItemEnd(facts, anchors, anchor, bounds.to);
    return readItem(facts, anchors, anchor, { from, to }, next === undefined);
  });
}

/** Walks up from an anchor over the rows that can only be the beginning of its head. */
function headStart(facts: readonly RowFacts[], anchors: Anchors, anchor: number, floor: number): number {
  let at = anchor;
  if (anchors.list) {
    return at;
  }
  let named = facts[anchor]?.attribution != null || anchors.nameRow !== 'above';
  let dated = facts[anchor]?.date !== null || facts[anchor]?.attribution?.date != null;
  while (at > floor && anchor - at < TALLEST_HEAD) {
    const above = facts[at - 1] as RowFacts;
    if (above.divider !== null || above.end !== null || above.control) break;
    const gap = facts[at]?.row.blanksBefore ?? 0;
    if (above.name && !named) named = true;
    else if (above.row.contentStart === above.row.end && above.row.marker !== null) {
      at -= 1;
      break;
    } else if (above.date !== null && !dated && closer(facts, at)) dated = true;
    else if (above.place && closer(facts, at)) at += 0;
    else if (above.note === null || gap > 1 || !closer(facts, at)) break;
    at -= 1;
    if (facts[at]?.row.marker !== null) break;
  }
  return at;
}

/** Whether the row above `at` stands nearer to it than to what is above that row. */
const closer = (facts: readonly RowFacts[], at: number): boolean =>
  (facts[at]?.row.blanksBefore ?? 0) <= (facts[at - 1]?.row.blanksBefore ?? 0);

/** The last item goes on until something closes the section, or until the page's own column resumes. */
function lastItemEnd(facts: readonly RowFacts[], anchors: Anchors, anchor: number, limit: number): number {
  const indent = facts[anchor]?.row.indent ?? 0;
  let words = 0;
  for (let at = anchor + 1; at < limit; at += 1) {
    const fact = facts[at] as RowFacts;
    if (fact.end !== null || fact.footer !== null || fact.divider !== null) return at;
    if (anchors.list && words > 0 && fact.row.indent < indent) return at;
    if (words > 0 && fact.row.blanksBefore > 2 && !fact.prose) return at;
    words += fact.row.words;
  }
  return limit;
}

function cutAfter(facts: readonly RowFacts[], anchors: Anchors, bounds: RowRange): Item[] {
  let from = bounds.from;
  return anchors.rows.map((anchor) => {
    const to = tailEnd(facts, anchor + 1, bounds.to);
    const item = readItem(facts, anchors, anchor, { from, to }, false);
    from = to;
    return item;
  });
}

/** Buttons and notes that follow an anchor still belong to its item. */
function tailEnd(facts: readonly RowFacts[], start: number, limit: number): number {
  let at = start;
  while (at < limit && at < start + TALLEST_HEAD && (facts[at]?.control || facts[at]?.note != null)) at += 1;
  return at;
}

/** Reads one item: head rows, words, tail rows. */
function readItem(
  facts: readonly RowFacts[],
  anchors: Anchors,
  anchor: number,
  rows: RowRange,
  last: boolean,
): Item {
  const before = anchors.side === 'before';
  let from = before ? anchor + (holdsWords(facts, anchors, anchor) ? 0 : 1) : rows.from;
  let to = before ? rows.to : anchor;
  const nameBelow = anchors.nameRow === 'below';
  let named = false;
  while (from < to && (isHeadRow(facts, from, !before) || (nameBelow && !named && facts[from]?.name))) {
    if (facts[from]?.name) named = true;
    from += 1;
  }
  const cut = firstClosing(facts, from, to, last);
  to = cut;
  while (to > from && isTailRow(facts[to - 1] as RowFacts)) to -= 1;
  const frame = frameRows(facts, rows, { from, to });
  return {
    rows,
    content: { from, to },
    author: authorAmong(frame, anchors, facts[anchor] as RowFacts),
    publishedRaw:
      frame.map((fact) => fact.attribution?.date ?? fact.date).find((date) => date != null) ?? null,
    printedNumber: numberAmong(frame, facts[anchor] as RowFacts),
    indent: (facts[rows.from] as RowFacts).row.indent,
    answers: answersAmong(frame),
  };
}

/** Whether the anchor's own row is where the words begin, as in "3. I agree." */
export function holdsWords(facts: readonly RowFacts[], anchors: Anchors, anchor: number): boolean {
  if (!anchors.list) return false;
  const fact = facts[anchor] as RowFacts;
  if (
    fact.row.contentStart === fact.row.end ||
    fact.attribution !== null ||
    fact.date !== null ||
    fact.note !== null
  )
    return false;
  return !(anchors.nameRow === 'above' && fact.name);
}

function isHeadRow(facts: readonly RowFacts[], at: number, after: boolean): boolean {
  const fact = facts[at] as RowFacts;
  const bare = fact.row.contentStart === fact.row.end;
  if (after) return bare || fact.control || (fact.note !== null && fact.note.id !== 'note-count');
  return (
    bare ||
    fact.note !== null ||
    fact.date !== null ||
    fact.control ||
    fact.place ||
    fact.attribution !== null
  );
}

const isTailRow = (fact: RowFacts): boolean =>
  fact.control ||
  fact.note !== null ||
  fact.date !== null ||
  fact.row.contentStart === fact.row.end ||
  fact.end !== null ||
  fact.footer !== null;

/** Words end where buttons or a closing row stand, unless somebody's words go on behind them. */
function firstClosing(facts: readonly RowFacts[], from: number, to: number, last: boolean): number {
  for (let at = from + 1; at < to; at += 1) {
    const fact = facts[at] as RowFacts;
    if (fact.end !== null || (last && fact.footer !== null)) return at;
  }
  return to;
}

const frameRows = (facts: readonly RowFacts[], rows: RowRange, content: RowRange): RowFacts[] => [
  ...facts.slice(rows.from, content.from),
  ...facts.slice(content.to, Math.min(rows.to, content.to + TALLEST_HEAD)),
  ...facts
    .slice(content.from, Math.min(content.from + 1, content.to))
    .filter((fact) => fact.row.marker !== null && content.from === rows.from)
    .map((fact) => ({ ...fact, attribution: null, date: null, name: false, note: null })),
];

function authorAmong(frame: readonly RowFacts[], anchors: Anchors, anchor: RowFacts): string | null {
  if (anchor.attribution !== null) return anchor.attribution.author;
  const attributed = frame.find((fact) => fact.attribution !== null);
  if (attributed?.attribution != null) return attributed.attribution.author;
  if (anchors.nameRow === 'none') return null;
  const named = frame.find((fact) => fact.name);
  return named === undefined ? null : named.row.text.replace(/^\[[^\]]{0,60}\]\s*/, '');
}

function numberAmong(frame: readonly RowFacts[], anchor: RowFacts): number | null {
  const marked = frame.find((fact) => fact.row.marker?.number != null) ?? anchor;
  return (
    marked.row.marker?.number ??
    frame.find((fact) => fact.attribution?.number != null)?.attribution?.number ??
    hashNumber(frame)
  );
}

function hashNumber(frame: readonly RowFacts[]): number | null {
  for (const fact of frame) {
    const hash = /^(?:comment |post |reply )?#(\d{1,6})\b/iu.exec(fact.row.text);
    if (hash !== null) return Number(hash[1]);
  }
  return null;
}

function answersAmong(frame: readonly RowFacts[]): string | null {
  for (const fact of frame) {
    if (fact.attribution?.to != null) return fact.attribution.to;
    const said = /^(?:in reply to|replying to|responding to|>>) ?(.{1,50}?)(?:\+?\(OP\))?$/iu.exec(
      fact.row.text,
    );
    if (said !== null) return said[1] ?? null;
  }
  return null;
}
