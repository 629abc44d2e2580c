import type { Span } from '../../model/span.ts';
import { maskDates } from '../dates/date-forms.ts';

/** Lines longer than this are prose, and date what they tell. */
const LONGEST = 220;

/** The first date among the lines around a comment, with whatever else those lines hold. */
export function dateAmong(text: string, lines: readonly Span[]): string | null {
  for (const { start, end } of lines) {
    if (end - start > LONGEST) continue;
    const { dates } = maskDates(text.slice(start, end));
    if (dates.length > 0) return dates.join(' ');
  }
  return null;
}
