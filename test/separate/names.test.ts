import { describe, expect, it } from 'vitest';
import { areTitles, looksLikeName, looksLikePlace, nameBeforePlace } from '../../src/separate/names.ts';

describe('looksLikeName', () => {
  it.each([
    'Tess Orme',
    'nightowl77',
    'Ned in Kanab',
    'Mita van B',
    '(((Marguerite)))',
    'anna.k',
    'John Doe Jr.',
  ])('takes %s', (name) => {
    expect(looksLikeName(name)).toBe(true);
  });

  it.each([
    'Who is that?',
    'The end of the road',
    'Hello Sean,',
    'so it goes',
    '12,406',
    'I think you are right',
    'See https://example.org',
    'Forum Posts: 3',
    'Antwoord #1',
    '40% 2 Votes',
  ])('leaves %s', (text) => {
    expect(looksLikeName(text)).toBe(false);
  });
});

describe('looksLikePlace', () => {
  it.each(['Cary, NC', 'Kanab, Utah', 'Mallorca, Spain', 'Santa Ana, CA', 'Park City, UT'])(
    'takes %s',
    (place) => {
      expect(looksLikePlace(place)).toBe(true);
    },
  );

  it.each(['Zadok Lehi, UT', 'Well, I never', 'no place, NC'])('leaves %s', (text) => {
    expect(looksLikePlace(text)).toBe(false);
  });
});

describe('nameBeforePlace', () => {
  it.each([
    ['Zadok Lehi, UT', 'Zadok'],
    ['Dr. Tim Santa Ana, CA', 'Dr. Tim'],
    ['Tess Orme, Milford', 'Tess Orme'],
    ['Tess Orme', 'Tess Orme'],
  ])('reads %s', (text, name) => {
    expect(nameBeforePlace(text)).toBe(name);
  });
});

describe('areTitles', () => {
  it('tells titles of entries from names', () => {
    expect(areTitles(['Harbour walk', null, 'Film night'])).toBe(true);
    expect(areTitles(['Tess Orme', 'Ines Bold', 'Ludwig van Brack'])).toBe(false);
  });

  it('leaves a pseudonym among names, and the numbered heads of comments', () => {
    expect(areTitles(['Concerned reader', 'Tess Orme', 'old_salt'])).toBe(false);
    expect(areTitles(['Comment number 3', 'Comment number 4'])).toBe(false);
  });
});
