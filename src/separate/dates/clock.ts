import { DATE_MARK, type MaskedText } from './date-forms.ts';

const CLOCK = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?$/iu;

/** Whether a printed date is a time without a day. */
export const isClock = (date: string): boolean => CLOCK.test(date);

const FROM_TO = new RegExp(`${DATE_MARK} ?[-–—] ?${DATE_MARK}`, 'u');

/** Whether two times of a text have a dash between them: such are the hours of a shop, or of an event. */
export const holdsHours = ({ masked, dates }: MaskedText): boolean =>
  dates.length > 1 && FROM_TO.test(masked) && dates.every(isClock);

const HOUR = /\d[:.h]\d|\d ?[ap]\.?m|\d (?:hour|minut|second|stunde|sekund|heure|hora|uur|tim)/iu;

/** Whether a printed date tells when on its day. */
export const tellsHour = (date: string): boolean => HOUR.test(date);

/** Whether a printed date names its day, with the year, and no hour. */
export const tellsDayAlone = (date: string): boolean =>
  /(?<!\d)(?:19|20)\d\d(?!\d)/.test(date) && !tellsHour(date);
