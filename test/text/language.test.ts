import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/text/language.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The council has closed the road again and nobody was told about it beforehand.'],
    ['de', 'Die Stadt hat die Straße wieder gesperrt und niemand hat uns vorher etwas davon gesagt.'],
    ['fr', 'La mairie a encore fermé la rue et personne ne nous avait prévenus avant ce matin.'],
  ])('tells %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', 'ok', 'No way', '12345 !!! 678', 'https://example.com/a-long-address/of/many/words'])(
    'does not guess at %j',
    (text) => {
      expect(detectLanguage(text)).toBe('und');
    },
  );
});
