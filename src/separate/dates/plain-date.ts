import { isWeekday, monthNumber } from './date-words.ts';

const WEEKDAY = '(?:(?<weekday>[a-zà-žа-яєії-]{3,13})\\.?,? )?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?';
const MONTH = '(?<month>[a-zà-žа-яєіїא-תء-ي]{3,12})\\.?';
const YEAR = '(?<year>(?:19|20)\\d\\d)(?: г\\.?)?';
const CLOCK = '(?<hour>\\d{1,2}):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?: ?(?<half>[ap])m)?';
const THEN = `(?:(?:,|,? (?:at|om|à|в|о)| -)? ${CLOCK})?`;
const FIRST = `${CLOCK},? (?:on )?`;
/** Between slashes, where they cannot change places: no month is beyond twelve. */
const NUMERAL = '(?<numeral>[01]?\\d)';
const LATE_DAY = '(?<day>1[3-9]|[23]\\d)';
const AT = `(?:(?:,|,? at| -)? ${CLOCK})?`;

/** The forms in which most pages date comments, in small letters, and that of machines. */
const FORMS: readonly RegExp[] = [
  `${WEEKDAY}${MONTH}[ -]${DAY},?[ -]${YEAR}${THEN}`,
  `${WEEKDAY}${DAY}[ -](?:de )?${MONTH},?[ -](?:de )?${YEAR}${THEN}`,
  `${YEAR}(?<sign>[-/.])(?<numeral>\\d\\d)\\k<sign>(?<day>\\d\\d)${THEN}`,
  `${NUMERAL}/${LATE_DAY}/${YEAR}${AT}`,
  `${LATE_DAY}/${NUMERAL}/${YEAR}${AT}`,
  `${FIRST}${WEEKDAY}${MONTH} ${DAY},? ${YEAR}`,
  `${FIRST}${WEEKDAY}${DAY} ${MONTH},? ${YEAR}`,
].map((form) => new RegExp(`^${form}$`));

/** A day without its year, and perhaps a time. */
const YEARLESS: readonly RegExp[] = [
  `(?:${FIRST})?${WEEKDAY}${MONTH} ${DAY}`,
  `(?:${FIRST})?${WEEKDAY}${DAY} ${MONTH}`,
  `${WEEKDAY}${MONTH} ${DAY}${THEN}`,
  `${WEEKDAY}${DAY} ${MONTH}${THEN}`,
].map((form) => new RegExp(`^${form}$`));

/**
 * Reads a date that is written in one of a few forms, as ISO 8601.
 *
 * @returns null for one of no year, undefined for what is written in another form
 */
export function readPlainDate(printed: string): string | null | undefined {
  const text = printed.toLowerCase();
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups !== undefined) return readGroups(groups);
  }
  const yearless = YEARLESS.some((form) => {
    const groups = form.exec(text)?.groups;
    return groups !== undefined && dayOf(groups) !== undefined;
  });
  return yearless ? null : undefined;
}

function readGroups(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { year, hour, minute, second = '00', half } = groups;
  const day = dayOf(groups);
  if (day === undefined) return undefined;
  const date = `${year}-${day}`;
  if (hour === undefined) return date;
  const clock = hourOf(Number(hour), half);
  return clock === undefined ? undefined : `${date}T${two(clock)}:${minute}:${second}`;
}

/** Month and day, where there is such a day. */
function dayOf({
  weekday,
  month,
  numeral,
  day,
  year = LEAP_YEAR,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  const number = (numeral === undefined ? monthNumber(month ?? '') : Number(numeral)) ?? 0;
  if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > lastDay(Number(year), number))
    return undefined;
  return weekday === undefined || isWeekday(weekday) ? `${two(number)}-${two(Number(day))}` : undefined;
}

/** Where no year is named, February may have 29 days. */
const LEAP_YEAR = '2000';

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Of 24, or undefined where no clock shows it. */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour < 24 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

const two = (value: number): string => String(value).padStart(2, '0');
