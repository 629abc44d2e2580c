import { describe, expect, it } from 'vitest';
import { toIsoDate } from '../../src/separate/dates/iso-date.ts';
import { numericOrder } from '../../src/separate/dates/numeric-order.ts';

describe('toIsoDate', () => {
  it.each([
    ['May 14, 2011 at 3:20 pm', '2011-05-14T15:20:00'],
    ['06.01.2020 um 9:16', '2020-01-06T09:16:00'],
    ['14.5.2011', '2011-05-14'],
    ['14 May 2011', '2011-05-14'],
    ['2 days later, 14 May 2011', '2011-05-14'],
    ['14th May, 2011', '2011-05-14'],
    ['2016-12-05 20:35:38', '2016-12-05T20:35:38'],
    ['November 5 2008, 14:28:22 UTC', '2008-11-05T14:28:22Z'],
    ['Thursday May 31, 2007 @04:29AM', '2007-05-31T04:29:00'],
    ['10:20am on 4 Mar 2011', '2011-03-04T10:20:00'],
    ['31. Oktober 2023 um 15:15 Uhr', '2023-10-31T15:15:00'],
    ['12 mars 2014 à 10:22', '2014-03-12T10:22:00'],
    ['25/12/2013', '2013-12-25'],
    ['12/25/2013', '2013-12-25'],
    ['04/04/2016', '2016-04-04'],
    ['14 мар 2019 в 15:20', '2019-03-14T15:20:00'],
    ['14 марта 2019 г. в 15:20', '2019-03-14T15:20:00'],
    ['3 września 2018', '2018-09-03'],
    ['5 ağustos 2020', '2020-08-05'],
    ['2019年3月14日 15:20', '2019-03-14T15:20:00'],
    ['2019년 3월 14일', '2019-03-14'],
    ['14 marzo 2019 alle 21:00', '2019-03-14T21:00:00'],
    ['14 marzo 2019 alle ore 21:00', '2019-03-14T21:00:00'],
    ['14. März 2019 um 21:00 Uhr', '2019-03-14T21:00:00'],
    ['14 mars 2019 à 9 h 05 min', '2019-03-14T09:05:00'],
    ['16/07/2008 - 10h01', '2008-07-16T10:01:00'],
    ['2019-03-14 / 9h05', '2019-03-14T09:05:00'],
    ['14 mars, 2019 kl. 19:14', '2019-03-14T19:14:00'],
    ['14 de agosto de 2019 às 07:16', '2019-08-14T07:16:00'],
    ['12 września 2018 o godz. 08:44', '2018-09-12T08:44:00'],
    ['5 Maret 2012 pukul 14.05', '2012-03-05T14:05:00'],
    ['12.3.2012 klo 14.05', '2012-03-12T14:05:00'],
    ['12 مارس 2011 الساعة 14:05', '2011-03-12T14:05:00'],
  ])('reads %s', (printed, iso) => {
    expect(toIsoDate(printed)).toBe(iso);
  });

  it.each([
    ['3 hours ago', 'a distance in time'],
    ['2 days later', 'a distance in time'],
    ['posted 5 days before', 'a distance in time'],
    ['in 3 weeks', 'a distance in time'],
    ['7:57am today', 'a distance in time'],
    ['vor 3 Tagen', 'a distance in time'],
    ['3:20 PM', 'a time without a day'],
    ['28 April, 12:29 pm', 'a day without a year'],
    ['03/04/2016', 'two ways to read it'],
    ['no date at all', 'nothing to read'],
    ['0.02', 'two numbers'],
  ])('gives null for %s: %s', (printed) => {
    expect(toIsoDate(printed)).toBeNull();
  });

  it('does not depend on the zone of the machine', () => {
    const before = process.env['TZ'];
    try {
      const read = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map((zone) => {
        process.env['TZ'] = zone;
        return [
          toIsoDate('May 14, 2011 at 11:59 pm'),
          toIsoDate('14 May 2011'),
          toIsoDate('May 14, 2011 1:00 am UTC'),
        ];
      });
      expect(new Set(read.map((dates) => dates.join())).size).toBe(1);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});

describe('numericOrder', () => {
  it.each([
    [['03/04/2016 10:00', '13/04/2016 11:00'], 'day-first', '2016-04-03T10:00:00'],
    [['03/04/2016 10:00', '04/13/2016 11:00'], 'month-first', '2016-03-04T10:00:00'],
    [['03/04/16 - 10:00', null, '13/04/16 - 11:00'], 'day-first', '2016-04-03T10:00:00'],
    [['03/04/2016 10:00', '05/04/2016 11:00'], null, null],
    [['03/04/2016 10:00', '13/04/2016 11:00', '04/13/2016 11:00'], null, null],
  ] as const)('of %j is %s', (printed, order, iso) => {
    expect(numericOrder(printed)).toBe(order);
    expect(toIsoDate(printed[0], order)).toBe(iso);
  });
});
