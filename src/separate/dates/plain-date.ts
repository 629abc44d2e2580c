const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY =
  '(?:(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?),? )?';
const DAY = '(?<day>\\d{1,2})';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const TIME =
  '(?:(?:,|,? at| -)? (?<hour>\\d{1,2}):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?: ?(?<half>[ap])m)?)?';

/** The forms in which most pages in English date comments, and that of machines. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^${WEEKDAY}${MONTH} ${DAY}(?:st|nd|rd|th)?,? ${YEAR}${TIME}$`, 'i'),
  new RegExp(`^${WEEKDAY}${DAY}(?:st|nd|rd|th)? ${MONTH},? ${YEAR}${TIME}$`, 'i'),
  new RegExp(
    `^${YEAR}-(?<numeral>\\d\\d)-(?<day>\\d\\d)(?: (?<hour>\\d\\d):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?)?$`,
  ),
];

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads a date that says all of itself in one of a few forms, as ISO 8601; null for any other. */
export function readPlainDate(text: string): string | null {
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const { year, month, numeral, day, hour, minute, second = '00', half } = groups;
    const number = numeral === undefined ? monthNumber(month as string) : Number(numeral);
    const last = LAST_DAYS[number - 1] ?? 0;
    if (Number(day) < 1 || Number(day) > last) return null;
    const date = `${year}-${two(number)}-${two(Number(day))}`;
    if (hour === undefined) return date;
    const clock = hourOf(Number(hour), half?.toLowerCase());
    return clock === null ? null : `${date}T${two(clock)}:${minute}:${second}`;
  }
  return null;
}

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Of 24, or null where no clock shows it. */
function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour < 24 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

const two = (value: number): string => String(value).padStart(2, '0');
