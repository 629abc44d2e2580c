import { describe, expect, it } from 'vitest';
import { mentions } from './default-targets.ts';

describe('adjectives of countries that name nobody', () => {
  it.each([
    'a French hiker was found',
    'two Irish women won',
    'she said it in Russian.',
    'I speak Turkish',
    'a Chinese restaurant',
  ])('finds no country in %j', (text) => {
    expect(mentions(text)).toEqual([]);
  });

  it.each([
    ['the French government knew', 'French government = France'],
    ['it is the Russian way', 'Russian = Russia'],
    ['he lives in Turkey', 'Turkey'],
    ['the Chinese and their plan', 'Chinese = China'],
  ])('still finds one in %j', (text, expected) => {
    expect(mentions(text)).toEqual([expected]);
  });
});
