import { overlaps, type Span } from '../../model/span.ts';
import { DATE_MARK, maskDates } from '../dates/date-forms.ts';
import { INITIALS } from '../initials.ts';
import { looksLikeName, looksLikePlace } from '../names.ts';
import type { Line } from './lines.ts';
import { machineDate } from './machine-date.ts';
import type { Run } from './repetitions.ts';
import { pathTo } from './slots.ts';
import type { MarkupNode } from './tree.ts';

/** The elements of a run that print something or are made for a date, those of the runs within it left out, in order. */
export function elementsOf(run: Run): MarkupNode[] {
  const found: MarkupNode[] = [];
  const inner = new Map(run.inner.map(({ start, end }) => [start, end]));
  const stack: MarkupNode[] = [...run.nodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const { start, end, tag } = node;
    if (inner.get(start) === end) continue;
    if (end > start || tag === 'time') found.push(node);
    for (let at = node.children.length - 1; at >= 0; at -= 1) stack.push(node.children[at] as MarkupNode);
  }
  return found;
}

/** An element that prints no more than this may print an age: "2mo", "5 years ago". */
const LONGEST_AGE = 24;

const LONGEST_TIME = 40;

/**
 * When a comment was written, as an element of its frame tells machines.
 *
 * @param frame lines that may date it
 */
export function machineDateOf(text: string, run: Run, content: Span, frame: readonly Line[]): string | null {
  for (const node of elementsOf(run)) {
    if (overlaps(node, content) || !frame.some(({ start, end }) => node.start >= start && node.end <= end))
      continue;
    const printed = text.slice(node.start, Math.min(node.end, node.start + LONGEST_AGE + 1));
    const isAge = printed.length <= LONGEST_AGE && (/\d/.test(printed) || isDateAlone(printed));
    const date = isTime(node) || isAge ? machineDate(node) : null;
    if (date !== null) return date;
  }
  return null;
}

/** What a run prints in an element made for dates, outside its own words, whatever the language; null where none does. */
export function printedTime(text: string, run: Run, content: Span): string | null {
  const node = elementsOf(run).find(
    (each) =>
      isTime(each) &&
      each.end > each.start &&
      each.end - each.start <= LONGEST_TIME &&
      !overlaps(each, content),
  );
  return node === undefined ? null : text.slice(node.start, node.end).trim();
}

const isTime = ({ tag }: MarkupNode): boolean => tag === 'time';
const isDateAlone = (text: string): boolean => maskDates(text.trim()).masked === DATE_MARK;

/** Share of the comments whose name must stand in the same element. */
const MOST = 0.8;
const LONGEST_NAME = 40;

/**
 * The name in each run's frame, where nearly all runs print one in the same element and the names differ: pages set
 * a name apart from a date by looks alone, and their words run together in the text.
 */
export function elementNames(
  text: string,
  runs: readonly { readonly run: Run; readonly content: Span | null }[],
): (string | null)[] {
  const byPath = new Map<string, Map<number, string>>();
  let told = 0;
  runs.forEach(({ run, content }, at) => {
    if (content === null) return;
    told += 1;
    for (const node of elementsOf(run)) {
      if (overlaps(node, content) || node.children.some(isTime)) continue;
      const name = text.slice(node.start, node.end).trim();
      if (name.length > LONGEST_NAME || INITIALS.test(name) || !looksLikeName(name) || looksLikePlace(name))
        continue;
      if (isDateAlone(name)) continue;
      const path = pathTo(node, run).join('>');
      const names = byPath.get(path) ?? new Map<number, string>();
      if (!names.has(at)) byPath.set(path, names.set(at, name));
    }
  });
  const path = [...byPath.values()].find(
    (names) => names.size >= Math.max(2, told * MOST) && new Set(names.values()).size * 2 > names.size,
  );
  return runs.map((_, at) => path?.get(at) ?? null);
}
