import { describe, expect, it } from 'vitest';
import { findSentences } from '../../src/text/sentences.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { fc } from '../properties.ts';

const sentences = (text: string): string[] => {
  const tokens = tokenise(text);
  return findSentences(text, tokens).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  );
};

describe('findSentences', () => {
  it('leaves no token out and none in two sentences', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (text) => {
        const tokens = tokenise(text);
        let reached = 0;
        for (const { from, to } of findSentences(text, tokens)) {
          expect(from).toBe(reached);
          expect(to).toBeGreaterThan(from);
          reached = to;
        }
        expect(reached).toBe(tokens.length);
      }),
    );
  });

  it('cuts what goes on without a stop, of which a shorter one is left whole', () => {
    const tokens = tokenise('and on '.repeat(1250));
    expect(findSentences('and on '.repeat(1250), tokens).map(({ from, to }) => to - from)).toEqual([
      1000, 1000, 500,
    ]);
    expect(sentences('and on '.repeat(500))).toHaveLength(1);
  });

  it.each([
    ['He came. He saw!', ['He came.', 'He saw!']],
    ['"It works." She left.', ['"It works."', 'She left.']],
    ['Really?! Yes.', ['Really?!', 'Yes.']],
    ['no stop\n\nnew paragraph', ['no stop', 'new paragraph']],
    ['a line that\nis wrapped', ['a line that\nis wrapped']],
    ['as it was.Then it broke', ['as it was.', 'Then it broke']],
    ['Ask Harper.He knows', ['Ask Harper.', 'He knows']],
    ['since 2007.The end', ['since 2007.', 'The end']],
    ['(the colonies).Trade grew', ['(the colonies).', 'Trade grew']],
    ['no doubt.I agree', ['no doubt.', 'I agree']],
    ['written in Node.Js, as section 4.A says', ['written in Node.Js, as section 4.A says']],
    ['So do I. Nobody else does.', ['So do I.', 'Nobody else does.']],
    ['They live in the U.S. They like it.', ['They live in the U.S.', 'They like it.']],
    ['wait... And then', ['wait...', 'And then']],
  ])('splits %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    'Dr. Smith and John F. Kennedy met Gen. Lee.',
    'The U.S. Army paid 3.50 for it.',
    'See example.com for more.',
    'fruit, bread etc. were sold',
    'well... maybe',
    '1. The first item',
  ])('keeps %j whole', (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});
