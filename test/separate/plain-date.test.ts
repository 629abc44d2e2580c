import { expect, test } from 'vitest';
import { readPlainDate } from '../../src/separate/dates/plain-date.ts';

test.each([
  ['May 14, 2011 at 3:20 pm', '2011-05-14T15:20:00'],
  ['Thursday, May 31, 2007, 12:29 AM', '2007-05-31T00:29:00'],
  ['Sept 3rd 2012', '2012-09-03'],
  ['14th May, 2011 - 12:05pm', '2011-05-14T12:05:00'],
  ['Sat 2 Feb 2008 15:20:07', '2008-02-02T15:20:07'],
  ['2016-12-05 20:35', '2016-12-05T20:35:00'],
  ['2019-10-17, 4:14 PM', '2019-10-17T16:14:00'],
  ['2020.03.12', '2020-03-12'],
  ['19. Juni 2019 13:20', '2019-06-19T13:20:00'],
  ['Juli 30, 2013 2:33 pm', '2013-07-30T14:33:00'],
  ['Mittwoch, Mai 10, 2017 4:14:00 PM', '2017-05-10T16:14:00'],
  ['14 maggio 2011', '2011-05-14'],
  ['5 mars 2011 à 14:20', '2011-03-05T14:20:00'],
  ['16 de mayo de 2011 10:20', '2011-05-16T10:20:00'],
  ['3 mei 2011 om 14:20', '2011-05-03T14:20:00'],
  ['25-February-2012 21:46', '2012-02-25T21:46:00'],
  ['29-February-2012 21:46', '2012-02-29T21:46:00'],
  ['10:20 31 Mai 2011', '2011-05-31T10:20:00'],
  ['12:10pm on 16th Jan, 2008', '2008-01-16T12:10:00'],
  ['3/31/2021 at 10:30pm', '2021-03-31T22:30:00'],
  ['31/03/2021, 9:05', '2021-03-31T09:05:00'],
])('%s is %s', (printed, iso) => {
  expect(readPlainDate(printed)).toBe(iso);
});

test.each([
  'May 14',
  '9:00am On Apr 24',
  'Thu, Jun 23 3:37 PM',
  '3. Juni, 14:20',
  'January 7 20:00',
  'February 29',
])('%s names no year', (printed) => {
  expect(readPlainDate(printed)).toBeNull();
});

test.each([
  'May 2011',
  'Apr 24 25',
  'Feast, May 14, 2011',
  '14 Lamps 2011',
  '2011-05/14',
  'February 30, 2012',
  'February 29, 2011',
  '2/30/2011',
  '13/13/2011',
  'May 14, 2011 at 25:20',
  'May 14, 2011 at 13:20 pm',
  'May 14, 2011 at 3:20 pm UTC',
  '3 days before May 14, 2011',
  '2016-13-05',
])('%s is left to others', (printed) => {
  expect(readPlainDate(printed)).toBeUndefined();
});
