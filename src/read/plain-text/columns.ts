import { greatestOf } from '../../model/extremes.ts';

/** Columns of text that stand side by side, and the lines that they take. */
interface Block {
  readonly from: number;
  readonly to: number;
  /** Where the right column begins. */
  readonly at: number;
  /** Lines that hold words of both. */
  readonly both: number;
}

/** White space between two columns. */
const GAP = 2;
/** A column further to the left holds the numbers of a list. */
const LEAST_LEFT = 8;
/** Lines that must hold words of both columns. */
const FEWEST_BOTH = 3;
/** A column of running words has a line of at least so many. */
const RUNNING = 5;
/** Share of the rows of a table in which both cells begin on the same line. */
const MOST_LEVEL = 0.8;
/** So many rows may begin on the same line by chance. */
const FEWEST_ROWS = 2;
/** Columns within columns. */
const DEEPEST = 3;
/** Beyond this, no text is printed in columns. */
const WIDEST = 180;

/**
 * Text in columns side by side, as text browsers and readers of PDF print tables, put in reading order: each row of a
 * table from its left cell to its right one, other columns one after the other.
 */
export const readColumns = (text: string): string => inOrder(text.split('\n'), 0).join('\n');

function inOrder(lines: readonly string[], depth: number): readonly string[] {
  const ordered: string[] = [];
  let done = 0;
  for (const { from, to, at } of depth < DEEPEST ? findBlocks(lines) : []) {
    ordered.push(...lines.slice(done, from));
    for (const row of rowsOf(lines.slice(from, to), at)) {
      ordered.push(...inOrder(leftOf(row, at), depth + 1), '', ...inOrder(rightOf(row, at), depth + 1), '');
    }
    done = to;
  }
  return done === 0 ? lines : [...ordered, ...lines.slice(done)];
}

const leftOf = (lines: readonly string[], at: number): string[] =>
  filled(lines.map((line) => line.slice(0, at).trimEnd()));

const rightOf = (lines: readonly string[], at: number): string[] =>
  filled(lines.map((line) => line.slice(at).trimEnd()));

/** The lines of a narrower column are short for other reasons. */
const LEAST_WIDE = 36;

/** A cell, its lines put together where they are full. */
function filled(lines: readonly string[]): string[] {
  const width = greatestOf([0, ...lines.map(({ length }) => length)]);
  if (width < LEAST_WIDE) return [...lines];
  const cell: string[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1] ?? '';
    const first = /^\s*(\S+)/.exec(line)?.[1] ?? '';
    const isInLine = before.search(/\S/) === line.search(/\S/);
    const isFull =
      /\p{L} /u.test(before) && !/\S\s{3,}\S/.test(before) && before.length + 1 + first.length > width;
    if (isInLine && isFull && /[\p{L}\d]/u.test(first)) cell.push(`${cell.pop()} ${line.trim()}`);
    else cell.push(line);
  });
  return cell;
}

/** The rows of a table, or the whole where its columns do not keep step. */
function rowsOf(lines: readonly string[], at: number): readonly (readonly string[])[] {
  const parted = cutAt(lines, (line, before) => line.trim() !== '' && before?.trim() === '');
  const level = parted.filter(([first = '']) => isLevel(first, at));
  if (parted.length > 1 && level.length >= parted.length * MOST_LEVEL) {
    if (parted.length > FEWEST_ROWS || repeatsLabels(lines, at, parted.length)) return parted;
  }
  const headed = cutAt(lines, (line, before) => before?.trim() === '' && isLevel(line, at));
  return headed.length > 1 && repeatsLabels(lines, at, headed.length) ? headed : [lines];
}

function cutAt(lines: readonly string[], opens: (line: string, before?: string) => boolean): string[][] {
  const rows: string[][] = [];
  lines.forEach((line, i) => {
    if (i === 0 || opens(line, lines[i - 1])) rows.push([]);
    (rows.at(-1) as string[]).push(line);
  });
  return rows;
}

/** Whether a line has words on both sides, wherever they begin. */
const isLevel = (line: string, at: number): boolean =>
  line.slice(0, at).trim() !== '' && line.slice(at).trim() !== '';

const LABEL = /^\s*(\p{L}[^:\d]{1,20}):/u;

/** Whether what stands on the left says of each row the same kinds of things: "Joined: …", "Posts: …". */
function repeatsLabels(lines: readonly string[], at: number, rows: number): boolean {
  const times = new Map<string, number>();
  for (const line of lines) {
    const label = LABEL.exec(line.slice(0, at))?.[1];
    if (label !== undefined) times.set(label, (times.get(label) ?? 0) + 1);
  }
  return greatestOf([0, ...times.values()]) >= rows * MOST_LEVEL;
}

/** The stretches of lines that stand in two columns, the tallest first where they overlap. */
function findBlocks(lines: readonly string[]): Block[] {
  const taken = new Uint8Array(lines.length);
  return edgesOf(lines)
    .flatMap((at) => [...blocksAt(lines, at)])
    .filter(({ from, to, at, both }) => both >= FEWEST_BOTH && holdsRunningWords(lines.slice(from, to), at))
    .sort((a, b) => b.both - a.both || a.from - b.from || a.at - b.at)
    .filter(({ from, to }) => {
      if (taken.subarray(from, to).includes(1)) return false;
      taken.fill(1, from, to);
      return true;
    })
    .sort((a, b) => a.from - b.from);
}

/** Columns at which words begin behind a gap, on several lines. */
function edgesOf(lines: readonly string[]): number[] {
  const times = new Map<number, number>();
  for (const line of lines) {
    if (line.length > WIDEST) continue;
    for (const gap of line.matchAll(/(?:(?<=[^\s.!?])\s{2}|(?<=\S)\s{3,})(?=\S)/g)) {
      const at = gap.index + gap[0].length;
      if (at >= LEAST_LEFT) times.set(at, (times.get(at) ?? 0) + 1);
    }
  }
  return [...times].filter(([, found]) => found >= FEWEST_BOTH).map(([at]) => at);
}

/** The stretches of lines that leave the gap before a column free. */
function* blocksAt(lines: readonly string[], at: number): Generator<Block> {
  let from = -1;
  let last = -1;
  let both = 0;
  for (let i = 0; i <= lines.length; i += 1) {
    const line = lines[i];
    if (line !== undefined && line.length <= WIDEST && line.slice(at - GAP, at).trim() === '') {
      if (holdsBoth(line, at)) {
        if (both === 0) from = i;
        both += 1;
        last = i;
      } else if (line.slice(at).trim() !== '' || (last === i - 1 && line.trim() !== '')) last = i;
      continue;
    }
    if (both > 0) yield { from, to: last + 1, at, both };
    both = 0;
  }
}

const holdsBoth = (line: string, at: number): boolean =>
  line.slice(0, at).trim() !== '' && /^\S/.test(line.slice(at));

/** Columns of figures, or of names, are a table that is read line by line. */
const holdsRunningWords = (lines: readonly string[], at: number): boolean =>
  [leftOf, rightOf].some((side) => {
    const cells = side(lines, at).filter((line) => line.trim() !== '');
    return cells.some((line) => (line.match(/\p{L}{2,}/gu) ?? []).length >= RUNNING);
  });
