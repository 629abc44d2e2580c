import { DATE_MARK, maskDates } from '../dates/date-forms.ts';
import type { Line } from './lines.ts';

/** Lines longer than this are prose, and date what they tell. */
const LONGEST = 220;

/** Words that tell another date than that of the comment: when its author joined, when it was changed. */
const OTHER_DATE =
  /join(?:ed)?\b|regist|anmeld|beigetreten|mitglied|dabei seit|member since|inscri|miembro|membre|edited|bearbeitet|geändert|modifi|editado|last (?:seen|visit|active)|zuletzt/iu;

/** Whether the words before a line's date say so. */
export const isOtherDate = ({ facts }: Line): boolean =>
  OTHER_DATE.test(maskDates(facts.row.text.slice(0, LONGEST)).masked.split(DATE_MARK)[0] ?? '');

/** The first date among the lines around a comment, with whatever else those lines hold. */
export function dateAmong(text: string, lines: readonly Line[]): string | null {
  for (const line of lines) {
    const { start, end } = line;
    if (end - start > LONGEST || isOtherDate(line)) continue;
    const { dates } = maskDates(text.slice(start, end));
    if (dates.length > 0) return dates.join(' ');
  }
  return null;
}
