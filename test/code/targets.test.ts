import { describe, expect, it } from 'vitest';
import { makeTargetFinder } from '../../src/code/targets.ts';
import { Document } from '../../src/text/document.ts';
import { fc } from '../properties.ts';
import { targets } from './targets/default-targets.ts';

const finder = makeTargetFinder({ targets });

describe('makeTargetFinder', () => {
  it('gives slices of the text, in order, none overlapping', () => {
    const word = fc.constantFrom(
      'Russia',
      'the',
      'US',
      '#StopPutin',
      "'s",
      '@joe',
      'Bank',
      'of',
      'May',
      '.',
      'Jane',
      '-',
      '“',
      '🙏',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        let reached = 0;
        for (const { start, end, form } of finder.find(new Document(text))) {
          expect(text.slice(start, end)).toBe(form);
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
      }),
    );
  });

  it('gives back every given span, with the name found there, in place of what overlaps it', () => {
    const text = 'So the mayor thanked President Putin.';
    const given = [
      { start: 3, end: 12 },
      { start: 21, end: 36 },
    ];
    expect(finder.find(new Document(text), given).map(({ form, name }) => [form, name])).toEqual([
      ['the mayor', 'mayor'],
      ['President Putin', 'Vladimir Putin'],
    ]);
  });

  it('joins a surname to the full name in the same text', () => {
    const found = finder.find(new Document('I like Alice Bramwell. Sadly Bramwell said no.'));
    expect(found.map(({ name }) => name)).toEqual(['Alice Bramwell', 'Alice Bramwell']);
  });

  it('joins a surname to a full name of the article', () => {
    const page = finder.learn([new Document('Yesterday Alice Bramwell spoke.')]);
    const found = finder.find(new Document('and then Bramwell said no'), [], page);
    expect(found.map(({ name }) => name)).toEqual(['Alice Bramwell']);
  });

  it('gives a name the type that the text, or else the article, tells of it', () => {
    const types = (text: string, page?: ReturnType<typeof finder.learn>) =>
      finder.find(new Document(text), [], page).map(({ name, type }) => [name, type]);
    expect(types('People like Brackleford. Nothing moves in Brackleford.')).toEqual([
      ['Brackleford', 'place'],
      ['Brackleford', 'place'],
    ]);
    const page = finder.learn([new Document('A convoy was stopped near Brackleford on Friday.')]);
    expect(types('I still like Brackleford.', page)).toEqual([['Brackleford', 'place']]);
    expect(types('I still like Brackleford.')).toEqual([['Brackleford', 'person']]);
  });

  it('takes a body whose first word is a rank for a body', () => {
    const found = finder.find(new Document('The mayor says that the General Staff knew of it all along.'));
    expect(found.map(({ name, type }) => [name, type])).toContainEqual(['General Staff', 'organisation']);
  });

  it('finds the same whatever was read before', () => {
    const texts = [
      'Velvet Quill said no.',
      'Meanwhile in Brackleford nothing moved.',
      'Harrow said no to Harrow.',
    ];
    const forwards = texts.map((text) => finder.find(new Document(text)));
    const backwards = texts.toReversed().map((text) => finder.find(new Document(text)));
    expect(backwards.toReversed()).toEqual(forwards);
  });

  it('finds nothing where the codebook lists nothing and no name stands', () => {
    expect(makeTargetFinder({ targets: [] }).find(new Document('the road is closed again'))).toEqual([]);
  });
});
