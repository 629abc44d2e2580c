import type { ParsedComponents } from 'chrono-node';
import * as de from 'chrono-node/de';
import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import * as fr from 'chrono-node/fr';
import * as nl from 'chrono-node/nl';
import * as pt from 'chrono-node/pt';
import { NUMERIC, type NumericOrder } from './numeric-order.ts';
import { readPlainDate } from './plain-date.ts';

/** Any fixed moment will do: only dates that name their own day are kept, so nothing is filled in from it. */
const REFERENCE = { instant: new Date(0), timezone: 0 };
const RELATIVE = /\bago\b|\b(?:yesterday|today|just now|gestern|heute|hier|ayer|vor|hace|il y a)\b/iu;
/** Whoever writes a date with full stops writes the day first. */
const DOTTED = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/u;

/** "14 h 05 min", "14h05", "21:00 Uhr". */
const HOURS_NAMED = /\b(\d{1,2})(?:\s?h\s?|:)([0-5]\d)(?:\s?(?:min|uhr|h))?\b/iu;
/** Words between a day and an hour in languages that the readers of dates do not know all of. */
const BEFORE_HOUR =
  /(?<=\s)(?:um|alle|om|kl\.?|klo|à|às|a las|la|o|v|в|о|saat|pukul|jam|ore|الساعة|בשעה)(?:\s(?:ore|godz\.|saat|jam))?\s(\d{1,2})[:.]([0-5]\d)(?=[\s:]|$)/iu;

/** Day, month and year are told by three numbers, or by words. */
const THREE_PARTS = /\p{L}|\d\D+\d+\D+\d/u;

/** Chinese and Japanese, Korean. */
const NAMED = /(\d{4})[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]/u;

/** Reads "3 weeks ago", "2 days later" and the like, in patterns of which two take a tenth of a second to compile. */
const COUNTS_UNITS = /TimeUnit/;

/** A reader of dates without what reads only relative ones. */
const absolute = ({ parsers, refiners }: en.Chrono): en.Chrono =>
  new en.Chrono({
    parsers: parsers.filter((parser) => !COUNTS_UNITS.test(parser.constructor.name)),
    refiners,
  });

const BRITISH = absolute(en.GB);
const PARSERS = [en.casual, de.casual, fr.casual, es.casual, pt.casual, nl.casual].map(absolute);

/**
 * Turns a printed date into ISO 8601: `2011-05-14`, or `2011-05-14T15:20:00`, with `Z` or an offset only where the
 * page prints a zone.
 *
 * @param order in which the thread writes numeric dates, where its other dates tell
 * @returns null for relative dates, for dates without a year and for numeric ones that could be read two ways
 */
export function toIsoDate(printed: string, order: NumericOrder | null = null): string | null {
  if (RELATIVE.test(printed)) return null;
  const plain = inOrder(printed, order)
    .replace(DOTTED, (_, day, month, year) => `${year}-${pad(month)}-${pad(day)}`)
    .replace(NAMED, (_, year, month, day) => `${year}-${pad(month)}-${pad(day)}`);
  const numeric = NUMERIC.exec(plain);
  if ((numeric !== null && isAmbiguous(numeric)) || !THREE_PARTS.test(plain)) return null;
  const text = plain
    .replace(HOURS_NAMED, '$1:$2')
    .replace(/\s*(?:[/|·•@]|(?<=\d)\(.{1,3}\))\s*(?=\d{1,2}:)/u, ' ')
    .replace(BEFORE_HOUR, '$1:$2')
    .replace(/\s-\s(?=\d{1,2}:)/u, ' ')
    .slice(0, 120);
  const said = readPlainDate(text);
  if (said !== undefined) return said;
  for (const parser of numeric !== null && Number(numeric[1]) > 12 ? [BRITISH, ...PARSERS] : PARSERS) {
    const found = parser.parse(text, REFERENCE)[0]?.start;
    if (
      found === undefined ||
      !found.isCertain('day') ||
      !found.isCertain('month') ||
      !found.isCertain('year')
    )
      continue;
    return write(found);
  }
  return null;
}

/** A numeric date that could be read two ways, written so that it cannot. */
const inOrder = (printed: string, order: NumericOrder | null): string =>
  order === null
    ? printed
    : printed.replace(NUMERIC, (date, first: string, second: string, year: string) => {
        if (Number(first) > 12 || Number(second) > 12) return date;
        const [day, month] = order === 'day-first' ? [first, second] : [second, first];
        return `${year.length === 2 ? `20${year}` : year}-${pad(month)}-${pad(day)}`;
      });

const isAmbiguous = (numeric: RegExpExecArray): boolean => {
  const [first, second] = [Number(numeric[1]), Number(numeric[2])];
  return first <= 12 && second <= 12 && first !== second;
};

const pad = (value: number | string): string => String(value).padStart(2, '0');

function write(found: ParsedComponents): string {
  const two = (value: number | null) => pad(value ?? 0);
  const day = `${String(found.get('year')).padStart(4, '0')}-${two(found.get('month'))}-${two(found.get('day'))}`;
  if (!found.isCertain('hour')) return day;
  const time = `${two(found.get('hour'))}:${two(found.get('minute'))}:${two(found.get('second'))}`;
  return `${day}T${time}${found.isCertain('timezoneOffset') ? zone(found.get('timezoneOffset') ?? 0) : ''}`;
}

function zone(minutes: number): string {
  if (minutes === 0) return 'Z';
  const hours = String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}:${String(Math.abs(minutes) % 60).padStart(2, '0')}`;
}
