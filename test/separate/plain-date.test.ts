import { expect, test } from 'vitest';
import { readPlainDate } from '../../src/separate/dates/plain-date.ts';

test.each([
  ['May 14, 2011 at 3:20 pm', '2011-05-14T15:20:00'],
  ['Thursday, May 31, 2007, 12:29 AM', '2007-05-31T00:29:00'],
  ['Sept 3rd 2012', '2012-09-03'],
  ['14th May, 2011 - 12:05pm', '2011-05-14T12:05:00'],
  ['Sat 2 Feb 2008 15:20:07', '2008-02-02T15:20:07'],
  ['2016-12-05 20:35', '2016-12-05T20:35:00'],
])('%s is %s', (printed, iso) => {
  expect(readPlainDate(printed)).toBe(iso);
});

test.each([
  'May 14',
  'May 2011',
  'February 30, 2011',
  'May 14, 2011 at 25:20',
  'May 14, 2011 at 13:20 pm',
  'May 14, 2011 at 3:20 pm UTC',
  '3 days before May 14, 2011',
  '2016-13-05',
])('%s is left to others', (printed) => {
  expect(readPlainDate(printed)).toBeNull();
});
