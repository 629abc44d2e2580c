import { DATE_MARK, maskDates } from '../dates/date-forms.ts';
import type { Line } from './lines.ts';

/** Lines longer than this are prose, and date what they tell. */
const LONGEST = 220;

/** Words that tell another date than that of the comment: when its author joined, when it was changed. */
const OTHER_DATE =
  /join(?:ed)?\b|regist|anmeld|beigetreten|mitglied|dabei seit|member since|inscri|miembro|membre|edited|bearbeitet|geändert|modifi|editado|last (?:seen|visit|active)|zuletzt/iu;

/** Whether the words before a line's date say so. */
const isOtherDate = ({ facts }: Line): boolean =>
  OTHER_DATE.test(maskDates(facts.row.text.slice(0, LONGEST)).masked.split(DATE_MARK)[0] ?? '');

/** Words of a line that is but the label of the next. */
const LONGEST_LABEL = 3;

const labelsOtherDate = (line: Line | undefined): boolean =>
  line !== undefined && line.facts.row.words <= LONGEST_LABEL && OTHER_DATE.test(line.facts.row.text);

/** Whether a line says who changed a comment, and when: neither tells who wrote it. */
export const isEditNote = ({ facts }: Line): boolean => facts.note?.id === 'note-edited';

/** The lines of a comment's frame that do not tell another date than its own. */
const withoutOtherDates = (frame: readonly Line[]): Line[] =>
  frame.filter((line, at) => !isOtherDate(line) && !labelsOtherDate(frame[at - 1]));

/** When a comment was written, as a line of its own around it says. */
export const ownDate = (frame: readonly Line[]): string | null =>
  withoutOtherDates(frame).find(({ facts }) => facts.date !== null)?.facts.date ?? null;

/** The first date around a comment, with whatever else its line holds. */
export function anyDate(text: string, frame: readonly Line[]): string | null {
  for (const { start, end } of withoutOtherDates(frame)) {
    if (end - start > LONGEST) continue;
    const { dates } = maskDates(text.slice(start, end));
    if (dates.length > 0) return dates.join(' ');
  }
  return null;
}
