import { describe, expect, it } from 'vitest';
import { makeTargetFinder } from '../../../src/code/targets.ts';
import { Document } from '../../../src/text/document.ts';
import { targets } from './default-targets.ts';

const finder = makeTargetFinder({ targets });
const article = new Document(
  'Alice Bramwell spoke for the Tannoch Valley Bank. The Quarry Workers Safety Board said that nothing would change for people in this town. Omar Stone left.',
);

const named = (comment: string): string[] =>
  finder
    .find(new Document(comment), [], finder.learn([article]))
    .map(({ form, name, type }) => `${form} = ${name}, ${type}`);

describe('names that the article gives in full', () => {
  it.each([
    ['I never liked Bramwell', 'Bramwell = Alice Bramwell, person'],
    ['never trust bramwell', 'bramwell = Alice Bramwell, person'],
    ['so Tannoch pays nothing', 'Tannoch = Tannoch Valley Bank, organisation'],
    ['the QWSB slept', 'QWSB = Quarry Workers Safety Board, organisation'],
    ['and Stone knew it', 'Stone = Omar Stone, person'],
  ])('knows them again in %j', (comment, expected) => {
    expect(named(comment)).toEqual([expected]);
  });

  it.each(['a stone fell on us', 'Stone walls fall.'])('leaves plain words alone in %j', (comment) => {
    expect(named(comment)).toEqual([]);
  });
});

describe('given names', () => {
  const names = (text: string): string[] => finder.find(new Document(text)).map(({ name }) => name);

  it('stand for the one person of the text who bears them', () => {
    expect(names('I like Alice Bramwell, and Alice knows it.')).toEqual(['Alice Bramwell', 'Alice Bramwell']);
  });

  it('stand for themselves beside two who bear them', () => {
    expect(names('Alice Bramwell met Alice Quillon. Poor Alice left.')).toEqual([
      'Alice Bramwell',
      'Alice Quillon',
      'Alice',
    ]);
  });
});
