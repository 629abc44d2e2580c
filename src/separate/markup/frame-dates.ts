import { OTHER_DATE } from '../cues/other-dates.ts';
import { DATE_MARK } from '../dates/date-forms.ts';
import { type Line, maskedLine } from './lines.ts';

/** Lines longer than this are prose, and date what they tell. */
const LONGEST = 220;

/** Words of a line that is but the label of the next. */
const LONGEST_LABEL = 3;

const labelsOtherDate = (line: Line | undefined): boolean =>
  line !== undefined && line.facts.row.words <= LONGEST_LABEL && OTHER_DATE.test(line.facts.row.text);

/** Whether a line's date is another than the comment's: the words before it say so, or the line above does. */
const isOtherDate = ({ facts }: Line, above: Line | undefined): boolean =>
  OTHER_DATE.test(facts.masked.masked.split(DATE_MARK)[0] ?? '') || labelsOtherDate(above);

/** Whether a line says who changed a comment, and when: neither tells who wrote it. */
export const isEditNote = ({ facts }: Line): boolean => facts.note?.id === 'note-edited';

/** The lines of a comment's frame that do not tell another date than its own. */
export const withoutOtherDates = (frame: readonly Line[]): Line[] =>
  frame.filter((line, at) => !isOtherDate(line, frame[at - 1]));

/**
 * When a comment was written: as a line of its own around it says, as the line that names its author does, or as the
 * first line does that holds a date beside something else, or an age among its buttons.
 *
 * @param frame the lines around the comment
 */
export function dateAround(text: string, frame: readonly Line[], attributed: string | null): string | null {
  const dated = (dateOf: (line: Line) => string | null): string | null => {
    for (const [at, line] of frame.entries()) {
      const date = dateOf(line);
      if (date !== null && !isOtherDate(line, frame[at - 1])) return date;
    }
    return null;
  };
  return (
    dated(({ facts }) => facts.date) ??
    attributed ??
    dated((line) => dateWithin(text, line)) ??
    dated(({ facts }) => facts.stamp)
  );
}

/** What a line of the frame says of when, whatever else it holds. */
function dateWithin(text: string, line: Line): string | null {
  if (line.end - line.start > LONGEST) return null;
  const { dates } = maskedLine(text, line);
  return dates.length > 0 ? dates.join(' ') : null;
}
