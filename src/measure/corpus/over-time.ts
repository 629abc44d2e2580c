import type { TimeUnit, Volume } from '../../model/measures.ts';
import type { AddsUp } from '../counting/adds-up.ts';
import { add, addAll, byText, type Tally } from '../counting/tally.ts';

/** How long each unit's name is in an ISO date, and up to which span it makes a chart that can be read. */
const UNITS: readonly { readonly unit: TimeUnit; readonly length: number; readonly upToDays: number }[] = [
  { unit: 'hour', length: 13, upToDays: 3 },
  { unit: 'day', length: 10, upToDays: 92 },
  { unit: 'month', length: 7, upToDays: 366 * 6 },
  { unit: 'year', length: 4, upToDays: Number.POSITIVE_INFINITY },
];

export interface SavedVolume {
  readonly count: number;
  readonly first: string;
  readonly last: string;
  readonly allTimed: boolean;
  readonly tallies: readonly (readonly [TimeUnit, readonly (readonly [start: string, count: number])[]])[];
}

const DAY = 86_400_000;

/** A span of time that holds more units than this has gaps left out rather than drawn. */
const MOST_BINS = 500;

/**
 * How many comments fell in each hour, day, month or year, whichever suits the time they span. Times count as the
 * pages print them, each in its own zone; hours are used only where every date has one.
 */
export class VolumeOverTime implements AddsUp<SavedVolume> {
  /** Units that the time spanned so far is not too long for: a longer time can only rule out more. */
  readonly #tallies = new Map<TimeUnit, Tally<string>>(UNITS.map(({ unit }) => [unit, new Map()]));
  #dated = 0;
  #allTimed = true;
  #first = '';
  #last = '';

  /** @param date as ISO 8601 */
  add(date: string): void {
    this.#span(date, date);
    this.#dated += 1;
    this.#allTimed &&= date.length > 10;
    for (const { unit, length } of UNITS) {
      const tally = this.#tallies.get(unit);
      if (tally !== undefined) add(tally, date.slice(0, length));
    }
  }

  *saved(): Generator<SavedVolume> {
    const dated = this.span();
    if (dated === null) return;
    const tallies = [...this.#tallies].map(([unit, tally]) => [unit, [...tally]] as const);
    yield { ...dated, allTimed: this.#allTimed, tallies };
  }

  addSaved({ count, first, last, allTimed, tallies }: SavedVolume): void {
    this.#span(first, last);
    this.#dated += count;
    this.#allTimed &&= allTimed;
    for (const [unit, counts] of tallies) {
      const tally = this.#tallies.get(unit);
      if (tally !== undefined) addAll(tally, counts);
    }
  }

  /** Widens the time spanned to two dates, and gives up the units that it is then too long for. */
  #span(first: string, last: string): void {
    if (this.#dated === 0 || first < this.#first) this.#first = first;
    if (this.#dated === 0 || last > this.#last) this.#last = last;
    const days = this.#days();
    for (const { unit, upToDays } of UNITS) if (days > upToDays) this.#tallies.delete(unit);
  }

  /** Earliest and latest date, and how many there are; null where there is none. */
  span(): { readonly count: number; readonly first: string; readonly last: string } | null {
    return this.#dated === 0 ? null : { count: this.#dated, first: this.#first, last: this.#last };
  }

  /** Null where fewer than two different dates can be told. */
  result(): Volume | null {
    const found = UNITS.find(({ unit }) => this.#tallies.has(unit) && (this.#allTimed || unit !== 'hour'));
    const tally = found && this.#tallies.get(found.unit);
    if (found === undefined || tally === undefined || tally.size < 2) return null;
    const { unit, length } = found;
    const bins = everyBin(this.#first.slice(0, length), this.#last.slice(0, length), unit);
    const names = bins.length > MOST_BINS ? [...tally.keys()].sort(byText) : bins;
    return {
      unit,
      dated: this.#dated,
      bins: names.map((start) => ({ start, count: tally.get(start) ?? 0 })),
    };
  }

  #days(): number {
    return (utc(this.#last) - utc(this.#first)) / DAY;
  }
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
