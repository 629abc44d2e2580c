import { describe, expect, it } from 'vitest';
import { maskDates } from '../../src/separate/dates/date-forms.ts';

describe('maskDates', () => {
  it.each([
    ['Posted by: Tess | December 13 2007 at 11:25 AM', 'Posted by: Tess | ◆', 'December 13 2007 at 11:25 AM'],
    ['Corkgirl6:41 AM', 'Corkgirl◆', '6:41 AM'],
    ['Tess Orme14 May 2011 at 15:20', 'Tess Orme◆', '14 May 2011 at 15:20'],
    ['Reader 0 May 1, 2019', 'Reader 0 ◆', 'May 1, 2019'],
    ['Reader 7 May 1, 2019', 'Reader 7 ◆', 'May 1, 2019'],
    ['7 May 2019', '◆', '7 May 2019'],
    ['Tess • 3 years ago', 'Tess • ◆', '3 years ago'],
    ['At 10:20am on 4 Mar 2011, Tess wrote:', 'At ◆, Tess wrote:', '10:20am on 4 Mar 2011'],
    ['Graugans, 31. Oktober 2023 um 15:15 Uhr', 'Graugans, ◆', '31. Oktober 2023 um 15:15 Uhr'],
    ['Sat Mar 19, 2011 3:04 pm', '◆', 'Sat Mar 19, 2011 3:04 pm'],
  ])('finds the date in %s', (text, masked, date) => {
    const found = maskDates(text);
    expect(found.masked.replaceAll('\ue000', '◆')).toBe(masked);
    expect(found.dates).toEqual([date]);
  });

  it.each(['He paid 3.5 million', 'Maybe in a while', '99 Tess Orme', 'Section 4.2'])(
    'finds none in %s',
    (text) => {
      expect(maskDates(text).dates).toEqual([]);
    },
  );
});
