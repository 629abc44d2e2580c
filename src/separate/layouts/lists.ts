import type { RowFacts } from '../facts.ts';
import { beforeForm } from './anchors.ts';
import type { Anchors } from './layout.ts';

/** Numbers may jump: pingbacks are counted and not printed, and a comment may have lost its number. */
const LONGEST_JUMP = 3;

/** Lists of one page that are tried. */
const MOST_RUNS = 12;

/** Finds the numbered and the bulleted lists of the page that could be its comments. */
export function findLists(facts: readonly RowFacts[], from: number): Anchors[] {
  return [...numberedRuns(facts, from), ...bulletedRuns(facts, from)];
}

interface Level {
  column: number;
  last: number;
  step: number;
}

/** Runs of list numbers; a deeper list that starts inside an item belongs to its run, as its replies. */
function numberedRuns(facts: readonly RowFacts[], from: number): Anchors[] {
  const runs: number[][] = [];
  const open = new Map<string, { run: number[]; levels: Level[] }>();
  for (let i = from; i < facts.length; i += 1) {
    const { marker, indent, blanksBefore, contentStart, end } = (facts[i] as RowFacts).row;
    if (marker === null || marker.number === null) continue;
    const { number, style } = marker;
    const column = indent + String(number).length;
    const current = open.get(style);
    const levels = current?.levels ?? [];
    while (levels.length > 1 && (levels[levels.length - 1] as Level).column > column + 1) levels.pop();
    const level = levels[levels.length - 1];
    if (level !== undefined && Math.abs(column - level.column) <= 1 && follows(level, number)) {
      level.step = number > level.last ? 1 : -1;
      level.last = number;
      level.column = column;
      current?.run.push(i);
    } else if (level !== undefined && column > level.column + 1) {
      // A list within a comment's words stands close and on the lines of its numbers; replies do not.
      if (number > LONGEST_JUMP || (blanksBefore === 0 && contentStart < end)) continue;
      levels.push({ column, last: number, step: 0 });
      current?.run.push(i);
    } else {
      const run = [i];
      runs.push(run);
      open.set(style, { run, levels: [{ column, last: number, step: 0 }] });
    }
  }
  return longest(runs).map((rows) => ({
    layout: 'numbered-list',
    cue: 'list-number',
    rows,
    side: 'before',
    weight: 1.5,
    nameRow: namesIn(facts, rows),
    list: true,
  }));
}

/** A page may start lists without end; only the longest, and the last, are tried. */
function longest(runs: readonly number[][]): number[][] {
  if (runs.length <= MOST_RUNS) return [...runs];
  const byLength = [...runs.slice(0, -1)].sort(
    (a, b) => b.length - a.length || (a[0] as number) - (b[0] as number),
  );
  return [...byLength.slice(0, MOST_RUNS - 1), runs[runs.length - 1] as number[]];
}

function follows(level: Level, number: number): boolean {
  const jump = number - level.last;
  if (jump > 0) return jump <= LONGEST_JUMP && level.step >= 0;
  return jump === -1 && level.step <= 0;
}

function bulletedRuns(facts: readonly RowFacts[], from: number): Anchors[] {
  const bullets: number[] = [];
  for (let i = from; i < facts.length; i += 1) {
    if (facts[i]?.row.marker?.kind === 'bullet') bullets.push(i);
  }
  const heads = beforeForm(
    facts,
    bullets.filter((i) => headsAnItem(facts, i)),
  );
  const found: Anchors[] = [];
  if (heads.length > 0) {
    found.push({
      layout: 'bulleted-list',
      cue: 'bullet-head',
      rows: heads,
      side: 'before',
      weight: 1.8,
      nameRow: namesIn(facts, heads),
      list: true,
    });
  }
  const spoken = bullets.filter((i) => facts[i]?.prose);
  if (spoken.length > 0) {
    found.push({
      layout: 'bulleted-text',
      cue: 'bullet-text',
      rows: spoken,
      side: 'before',
      weight: 0.9,
      nameRow: 'none',
      list: true,
    });
  }
  return found;
}

/** A bullet with a name, a count or a row of authorship, and words under it. */
function headsAnItem(facts: readonly RowFacts[], at: number): boolean {
  const fact = facts[at] as RowFacts;
  const next = facts[at + 1];
  const bare = fact.row.contentStart === fact.row.end;
  if (
    !(
      fact.name ||
      fact.attribution !== null ||
      fact.note !== null ||
      fact.date !== null ||
      bare ||
      fact.place
    )
  )
    return false;
  if (next === undefined) return fact.name;
  if (bare) return next.name || next.attribution !== null || next.date !== null || next.note !== null;
  return next.row.marker === null || next.row.indent > fact.row.indent;
}

/** Whether the rows of a list, or those right below a bare marker, are names more often than not. */
function namesIn(facts: readonly RowFacts[], rows: readonly number[]): Anchors['nameRow'] {
  const named = rows.filter((row) => {
    const fact = facts[row] as RowFacts;
    const bare = fact.row.contentStart === fact.row.end || fact.note !== null || fact.date !== null;
    return fact.name || (bare && (facts[row + 1]?.name || facts[row + 1]?.attribution != null));
  });
  return named.length * 2 >= rows.length ? 'above' : 'none';
}
