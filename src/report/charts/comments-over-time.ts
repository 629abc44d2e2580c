import type { CorpusMeasures, TimeUnit } from '../../model/measures.ts';
import { count, figure } from '../markdown/wording.ts';
import type { ChartPlan } from './chart.ts';
import { COLOURS } from './draw.ts';

/** Fewer dates than this make no picture; the summary tells how many there are. */
const FEWEST_DATES = 4;

/** How the time axis names each unit. */
const FORMATS: Readonly<Record<TimeUnit, string>> = {
  hour: '%d %b %H:00',
  day: '%d %b %Y',
  month: '%b %Y',
  year: '%Y',
};

/** How many comments were written in each hour, day, month or year. */
export function commentsOverTime({ counts, volume }: CorpusMeasures): ChartPlan | null {
  if (volume === null || volume.dated < FEWEST_DATES) return null;
  const { unit, bins, dated } = volume;
  const most = bins.reduce((top, bin) => (bin.count > top.count ? bin : top));
  return {
    name: 'comments-over-time',
    section: 'time',
    inline: true,
    alt: `Comments for each ${unit}, from ${bins[0]?.start} to ${bins.at(-1)?.start}; most in ${most.start}, ${count(most.count, 'comment')}.`,
    caption: `Comments for each ${unit}, by the ${count(dated, 'date')} that could be read, as the pages print them; ${count(counts.comments - dated, 'comment')} without such a date ${counts.comments - dated === 1 ? 'is' : 'are'} not shown.`,
    spec: {
      title: {
        text: 'Comments over time',
        subtitle: `Comments for each ${unit}; n = ${figure(dated)} with a date`,
      },
      // Dates are drawn as UTC, so that the machine's own zone moves nothing.
      data: { values: bins.map(({ start, count: comments }) => ({ start: instant(start), comments })) },
      width: 520,
      height: 180,
      mark: { type: 'bar', color: COLOURS.blue, binSpacing: 1 },
      encoding: {
        x: {
          field: 'start',
          type: 'temporal',
          timeUnit: `utc${TIME_UNITS[unit]}` as 'utcyear',
          title: unit,
          axis: { format: FORMATS[unit], labelAngle: -40, tickCount: Math.min(bins.length, 12) },
        },
        y: {
          field: 'comments',
          type: 'quantitative',
          title: 'comments',
          axis: { tickMinStep: 1, format: 'd' },
        },
      },
    },
  };
}

const TIME_UNITS: Readonly<Record<TimeUnit, string>> = {
  hour: 'yearmonthdatehours',
  day: 'yearmonthdate',
  month: 'yearmonth',
  year: 'year',
};

/** `2016-09-17T21` and its like as an instant that every parser of dates takes for the same. */
const instant = (start: string): string => `${start}${'0000-01-01T00'.slice(start.length)}${':00:00Z'}`;
