import { describe, expect, it } from 'vitest';
import { makeTargetFinder } from '../../../src/code/targets.ts';
import { Document } from '../../../src/text/document.ts';
import { targets } from './default-targets.ts';

const finder = makeTargetFinder({ targets });

const named = (article: string, comment: string): string[] =>
  finder.find(new Document(comment), [], finder.learn([new Document(article)])).map(({ name }) => name);

describe('a surname that a listed person has too', () => {
  it.each([
    ['Jerome Powell raised the rate on Monday. Powell said little.', 'Powell is late again', 'Jerome Powell'],
    ['The governor, Greg Abbott, signed it.', 'Abbott knew', 'Greg Abbott'],
    ['Liz Cheney lost her seat. Cheney will not run again.', 'good for CHENEY', 'Liz Cheney'],
  ])('is his whom the article calls by it: %j', (article, comment, name) => {
    expect(named(article, comment)).toEqual([name]);
  });

  it.each([
    ['No article names anybody.', 'Powell is late again', 'Colin Powell'],
    ['Powell met his successor. Jerome Powell was there too.', 'Powell knew', 'Colin Powell'],
    ['Bill Clinton spoke before Hillary Clinton did.', 'Clinton was right', 'Hillary Clinton'],
    ['Chairman Powell said so.', 'Powell knew', 'Colin Powell'],
    ['Jerome Powell raised the rate.', 'Colin Powell knew', 'Colin Powell'],
    ['Boris Nemtsov was shot.', 'BoJo would not care', 'Boris Johnson'],
  ])('stays with the listed one otherwise: %j', (article, comment, name) => {
    expect(named(article, comment)).toEqual([name]);
  });
});
