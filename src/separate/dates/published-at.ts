import { toIsoDate } from './iso-date.ts';

/** Unix times of the years 1990 to 2100, in seconds: other numbers are no dates of comments. */
const FIRST = 631_152_000;
const LAST = 4_102_444_800;

/** Machines count in seconds, milliseconds or microseconds; their ranges do not meet. */
const UNITS = [1, 1_000, 1_000_000];

const UNIX = /^\d{9,16}(?:\.\d+)?$/;
const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(?:(Z|UTC|GMT)|([+-]\d{2}):?(\d{2})?)?)?$/i;

/**
 * Turns an export's date into ISO 8601 to the second, in UTC for Unix times, and without a zone where none is given.
 *
 * @returns null where the date cannot be told for sure
 */
export function publishedAt(raw: string): string | null {
  const text = raw.trim();
  return UNIX.test(text) || ISO.test(text) ? fromMachineDate(text) : toIsoDate(text);
}

/** Turns a date as machines write it, a Unix time or ISO 8601, into ISO 8601 likewise; null where it is neither. */
export function fromMachineDate(text: string): string | null {
  if (UNIX.test(text)) return fromUnix(Number(text));
  const iso = ISO.exec(text);
  return iso === null ? null : fromIso(iso);
}

function fromUnix(count: number): string | null {
  const unit = UNITS.find((each) => count / each >= FIRST && count / each < LAST);
  if (unit === undefined) return null;
  return new Date(Math.floor(count / unit) * 1000).toISOString().replace('.000Z', 'Z');
}

function fromIso([, day = '', time, seconds, utc, hours, minutes]: RegExpExecArray): string | null {
  // A month of 13 or the all-zero dates of databases are no dates.
  if (Number.isNaN(Date.parse(`${day}T${time ?? '00:00'}Z`))) return null;
  if (time === undefined) return day;
  const offset = hours === undefined ? '' : `${hours}:${minutes ?? '00'}`;
  const zone = utc !== undefined || offset === '+00:00' ? 'Z' : offset;
  return `${day}T${time}:${seconds ?? '00'}${zone}`;
}
