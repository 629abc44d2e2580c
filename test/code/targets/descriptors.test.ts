import { describe, expect, it } from 'vitest';
import { mentions } from './default-targets.ts';

describe('adjectives of countries that name nobody', () => {
  it.each([
    'a French hiker was found',
    'two Irish women won',
    'she said it in Russian.',
    'I speak Turkish',
    'a Chinese restaurant',
    'it costs two Jordanian dinars',
    'at five, Irish time',
    'the Chinese-language papers',
    'there were 154 Dutch, 1 Canadian, all told',
    'she is another Malaysian.',
    'I heard an American on the radio',
  ])('finds no country in %j', (text) => {
    expect(mentions(text)).toEqual([]);
  });

  it.each([
    ['the French government knew', 'French government = France'],
    ['it is the Russian way', 'Russian = Russia'],
    ['he lives in Turkey', 'Turkey'],
    ['the Bulgarian city of Varna', 'Varna'],
    ['she works in Tehran.', 'Tehran = Iran'],
    ['she went on to Amman, and slept', 'Amman = Jordan'],
    ['the Chinese and their plan', 'Chinese = China'],
  ])('still finds one in %j', (text, expected) => {
    expect(mentions(text)).toEqual([expected]);
  });
});
