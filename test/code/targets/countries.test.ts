import { expect, it } from 'vitest';
import { targets } from './default-targets.ts';

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/^st\. /, 'saint ')
    .replaceAll('’', "'")
    .replace(/ \(.*| - .*/, '')
    .replaceAll('-', ' ');

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
/** The regions of ISO 3166-1 by their English names in Unicode CLDR, which this project had no hand in. */
const regions = new Map(
  LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code) => {
    const name = english.of(code);
    return name === undefined ? [] : [[plain(name), code] as const];
  }),
);
const countries = targets
  .filter(({ type }) => type === 'country')
  .map(({ name, aliases, cased }) => ({
    name,
    code: [name, ...aliases, ...cased].flatMap((form) => regions.get(plain(form)) ?? [])[0],
  }));

it('names as countries what ISO 3166-1 lists, and two states that are no more', () => {
  const unlisted = countries.filter(({ code }) => code === undefined).map(({ name }) => name);
  expect(unlisted).toEqual(['Soviet Union', 'Yugoslavia']);
});

it('names the 193 members of the United Nations and its two observers, Kosovo and Taiwan; two Congos share a name', () => {
  expect(new Set(countries.flatMap(({ code }) => code ?? [])).size).toBe(193 + 2 + 2 - 1);
});
