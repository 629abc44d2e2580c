import type { CodedComment } from '../model/coded-page.ts';
import type { TimeUnit, Volume } from '../model/measures.ts';
import { add, byText, type Tally } from './tally.ts';

/** How long each unit's name is in an ISO date, and up to which span it makes a chart that can be read. */
const UNITS: readonly { readonly unit: TimeUnit; readonly length: number; readonly upToDays: number }[] = [
  { unit: 'hour', length: 13, upToDays: 3 },
  { unit: 'day', length: 10, upToDays: 92 },
  { unit: 'month', length: 7, upToDays: 366 * 6 },
  { unit: 'year', length: 4, upToDays: Number.POSITIVE_INFINITY },
];

const DAY = 86_400_000;

/** A span of time that holds more units than this has gaps left out rather than drawn. */
const MOST_BINS = 500;

/**
 * How many comments fell in each hour, day, month or year, whichever suits the time they span. Times count as the
 * pages print them, each in its own zone; hours are used only where every date has one.
 *
 * @returns null where fewer than two different dates can be told
 */
export function volumeOverTime(comments: readonly CodedComment[]): Volume | null {
  const dates = comments.flatMap(({ comment }) => comment.publishedAt ?? []).sort(byText);
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return null;
  const days = (utc(last) - utc(first)) / DAY;
  const allTimed = dates.every((date) => date.length > 10);
  const found = UNITS.find(({ unit, upToDays }) => days <= upToDays && (allTimed || unit !== 'hour'));
  if (found === undefined) return null;
  const { unit, length } = found;
  const tally: Tally<string> = new Map();
  for (const date of dates) add(tally, date.slice(0, length));
  if (tally.size < 2) return null;
  const bins = everyBin(first.slice(0, length), last.slice(0, length), unit);
  const names = bins.length > MOST_BINS ? [...tally.keys()] : bins;
  return { unit, dated: dates.length, bins: names.map((start) => ({ start, count: tally.get(start) ?? 0 })) };
}

/** The names of all units from the first to the last, empty ones included. */
function everyBin(first: string, last: string, unit: TimeUnit): string[] {
  const bins: string[] = [];
  for (let bin = first; bin <= last && bins.length <= MOST_BINS; bin = next(bin, unit)) bins.push(bin);
  return bins;
}

function next(bin: string, unit: TimeUnit): string {
  const date = new Date(utc(bin));
  if (unit === 'hour') date.setUTCHours(date.getUTCHours() + 1);
  else if (unit === 'day') date.setUTCDate(date.getUTCDate() + 1);
  else if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, bin.length);
}

/** The time that an ISO date, whole or cut short, begins at; as if it were in UTC, so that no machine's zone counts. */
function utc(iso: string): number {
  const [year, month, day, hour] = (iso.match(/\d+/g) ?? []).map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, iso.length > 10 ? (hour ?? 0) : 0);
}
