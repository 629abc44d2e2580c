const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?(Z|[+-]\d\d:\d\d)?$/;

/** Day 1 of a workbook, less the leap day that its calendar has too many in 1900. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

export interface DateCell {
  /** Days, and parts of a day, as spreadsheets count them. */
  readonly serial: number;
  /** Shows what the date says and no more: a time and a zone only where it has them. */
  readonly format: string;
}

/**
 * An ISO 8601 date as a date cell: the day and time that the page prints, whatever the zone, which is shown beside
 * them.
 *
 * @returns null for what is no such date, or lies before the days that every spreadsheet counts alike
 */
export function dateCell(iso: string): DateCell | null {
  const [, year = '', month, day, hour, minute, second, zone] = ISO.exec(iso) ?? [];
  if (Number(year) < 1901) return null;
  const time = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour ?? 0),
    Number(minute ?? 0),
    Number(second ?? 0),
  );
  const clock = hour === undefined ? '' : ` hh:mm${second === undefined ? '' : ':ss'}`;
  return {
    serial: (time - EPOCH) / DAY_MS,
    format: `yyyy-mm-dd${clock}${zone === undefined ? '' : `"${zone}"`}`,
  };
}
