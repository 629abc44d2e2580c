import { describe, expect, it } from 'vitest';
import { inflect } from '../../../src/codebook/patterns/inflect.ts';

describe('inflect', () => {
  it.each([
    ['impose', 'impose imposes imposed imposing'],
    ['stop', 'stop stops stopped stopping'],
    ['plan', 'plan plans planned planning'],
    ['deny', 'deny denies denied denying'],
    ['play', 'play plays played playing'],
    ['crush', 'crush crushes crushed crushing'],
    ['lie', 'lie lies lied lain lying'],
    ['agree', 'agree agrees agreed agreeing'],
    ['see', 'see sees saw seen seeing'],
    ['panic', 'panic panics panicked panicking'],
    ['travel', 'travel travels travelled traveled travelling traveling'],
    ['fuel', 'fuel fuels fuelled fueled'],
    ['commit', 'commit commits committed committing'],
    ['visit', 'visit visits visited visiting'],
    ['conceal', 'conceal conceals concealed concealing'],
    ['shoot', 'shoot shoots shot shooting'],
    ['set', 'set sets setting'],
    ['overthrow', 'overthrow overthrows overthrew overthrown overthrowing'],
    ['mislead', 'mislead misleads misled misleading'],
    ['organise', 'organise organised organize organized organizing'],
    ['crisis', 'crisis crises'],
    ['thief', 'thief thieves'],
    ['policeman', 'policeman policemen'],
    ['veto', 'veto vetoes vetoed vetoing'],
    ['be', "am is are was were be been being 's 're 'm"],
    ['have', "have has had having 've"],
  ])('%s', (word, forms) => {
    expect([...inflect(word)]).toEqual(expect.arrayContaining(forms.split(' ')));
  });

  it.each([
    ['set', 'setted'],
    ['plan', 'planed'],
    ['impose', 'imposeed'],
    ['conceal', 'conceall'],
    ['will', 'willing'],
  ])('makes no %s into %s', (word, form) => {
    expect(inflect(word).has(form)).toBe(false);
  });
});
