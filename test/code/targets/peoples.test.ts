import { describe, expect, it } from 'vitest';
import { mentions, types } from './default-targets.ts';

describe('peoples of a country who do not act for it', () => {
  it.each([
    ['they blame Syrian refugees for it', ['Syrian refugees: group']],
    ['the Syrian Kurds left', ['Syrian Kurds: group']],
    ['Russian media say so', ['Russian media: group']],
  ])('are groups of their own in %j', (text, expected) => {
    expect(types(text)).toEqual(expected);
  });

  it('keep one name, however they are written', () => {
    expect(mentions('Syrian Refugees and Syrian refugees')).toEqual([
      'Syrian Refugees = Syrian refugees',
      'Syrian refugees',
    ]);
  });

  it('are told from the country and its state', () => {
    expect(mentions('Syria and the Syrian army')).toEqual(['Syria', 'Syrian army = Syria']);
  });
});

describe('places named after a country', () => {
  it('are its border, its embassy as a building, and a division of it', () => {
    expect(types('the Polish border and Donetsk Oblast')).toEqual([
      'Polish border: place',
      'Donetsk Oblast: place',
    ]);
    expect(types('outside the Dutch embassy')).toEqual(['Dutch embassy: place']);
    expect(types('the Dutch embassy denied it')).toEqual(['Dutch embassy: organisation']);
  });
});
