import type { Line } from './lines.ts';
import type { SlotLine } from './slots.ts';

/** Fewer characters may open a comment by chance. */
const SHORTEST = 8;

/** The first line of a run where it is but the first words of a later one: software makes a subject of them. */
export function subjectLine(text: string, slots: readonly SlotLine[]): Line | null {
  const first = slots[0]?.line;
  const subject = first?.facts.row.text.replace(/\W+$/u, '') ?? '';
  if (first === undefined || subject.length < SHORTEST) return null;
  const isRepeated = slots.some(({ line }) => line !== first && text.startsWith(subject, line.start));
  return isRepeated ? first : null;
}
