import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/text/language.ts';
import { tokenise } from '../../src/text/tokens.ts';

const languageOf = (text: string): string => detectLanguage(text, tokenise(text));

describe('detectLanguage', () => {
  it.each([
    ['en', 'The council has closed the road again and nobody was told about it beforehand.'],
    ['en', 'Road closed again, local shops losing customers, council staff busy elsewhere.'],
    ['de', 'Die Stadt hat die Straße wieder gesperrt und niemand hat uns vorher etwas davon gesagt.'],
    ['fr', 'La mairie a encore fermé la rue et personne ne nous avait prévenus avant ce matin.'],
    ['nl', 'De gemeente heeft de weg of het pad weer afgesloten, but who cares, en dat is wat het is.'],
    ['es', 'El ayuntamiento ha cerrado otra vez la calle y nadie lo sabía de antemano: “that is life”.'],
  ])('tells %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it('says of plain English what the letters say too', () => {
    const text = 'They would not have closed the road if those who live there had been asked about it.';
    expect(languageOf(text)).toBe('en');
    expect(detectLanguage(text, [])).toBe('en');
  });

  it.each([
    '',
    'ok',
    'No way',
    'Is that the one?',
    '12345 !!! 678',
    'https://example.com/a-long-address/of/many/words',
  ])('does not guess at %j', (text) => {
    expect(languageOf(text)).toBe('und');
  });
});
