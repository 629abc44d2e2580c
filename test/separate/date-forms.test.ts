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
    ['Joined: MON OCT 08, 2007, Orme', 'Joined: ◆, Orme', 'MON OCT 08, 2007'],
    ['İİ, 14 May 2011 (Orme)', 'İİ, ◆ (Orme)', '14 May 2011'],
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

  it.each(
    `January February March April May June July August September October November December Jänner Januar März Mai Oktober
    Dezember janvier février fév mars avril mai juin juillet août septembre octobre décembre enero febrero marzo abril mayo
    junio julio agosto septiembre octubre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
    janeiro fevereiro março maio junho julho setembro outubro dezembro januari maart mrt mei augustus`.split(
      /\s+/,
    ),
  )('knows the month %s', (month) => {
    expect(maskDates(`Tess, 3 ${month}`).dates).toEqual([`3 ${month}`]);
  });

  it.each([
    'an hour ago',
    'yesterday',
    'just now',
    'gestern',
    'vor einem Tag',
    'il y a une heure',
    'hace 3 horas',
    '3 dias atrás',
    '2 ore fa',
    '5 dagen geleden',
    '4 timmar sedan',
    '2 часа назад',
    '3 Tage her',
    '12h30',
    '7 p.m.',
    '3/4/2019',
    '2019-04-03',
    '8.15 Uhr',
  ])('finds %s whole', (date) => {
    expect(maskDates(`Tess – ${date}`).dates).toEqual([date]);
  });
});
