import { describe, expect, it } from 'vitest';
import { PatternError } from '../../../src/codebook/patterns/lex-pattern.ts';
import { parsePattern, type SetLookup } from '../../../src/codebook/patterns/parse-pattern.ts';
import type { PatternItem } from '../../../src/codebook/patterns/pattern.ts';
import { fc } from '../../properties.ts';

const SET: PatternItem = { kind: 'choice', options: [[{ kind: 'word', word: 'sky', pos: null }]] };
const sets: SetLookup = { get: (name) => (name === 'SKY' ? SET : undefined), names: () => ['SKY'] };
const parse = (pattern: string) => parsePattern(pattern, sets);
const word = (text: string, pos: string | null = null): PatternItem => ({ kind: 'word', word: text, pos });

describe('parsePattern', () => {
  it.each<[string, PatternItem[]]>([
    ['Close the sky', [word('close'), word('the'), word('sky')]],
    ['can’t', [word('ca'), word("n't")]],
    ['no-fly zone', [word('no'), word('fly'), word('zone')]],
    ['U.S. plan', [word('us'), word('plan')]],
    ['conspir*', [{ kind: 'wildcard', pieces: ['conspir', ''], pos: null }]],
    ['*spir*ed', [{ kind: 'wildcard', pieces: ['', 'spir', 'ed'], pos: null }]],
    ['plan/NOUN', [word('plan', 'NOUN')]],
    ['and/or', [word('and'), word('/'), word('or')]],
    [
      '_ _/VERB',
      [
        { kind: 'any_token', pos: null },
        { kind: 'any_token', pos: 'VERB' },
      ],
    ],
    ['a ..5 b', [word('a'), { kind: 'gap', most: 5 }, word('b')]],
    ['a ... b', [word('a'), { kind: 'gap', most: 60 }, word('b')]],
    ['the? sky', [{ kind: 'optional', item: word('the') }, word('sky')]],
    ['not !only', [word('not'), { kind: 'not', item: word('only') }]],
    ['really ?', [word('really'), word('?')]],
    ['really\\?', [word('really'), word('?')]],
    ['stop !', [word('stop'), word('!')]],
    ['(', [word('(')]],
    ['\\( a', [word('('), word('a')]],
    ['a|b c', [{ kind: 'choice', options: [[word('a')], [word('b')]] }, word('c')]],
    ['(a b|c)', [{ kind: 'choice', options: [[word('a'), word('b')], [word('c')]] }]],
    ['^ why $', [{ kind: 'sentence_start' }, word('why'), { kind: 'sentence_end' }]],
    ['SKY', [SET]],
    ['TARGET lied', [{ kind: 'target', types: null, captures: true }, word('lied')]],
    [
      'TARGET:country|person lied',
      [{ kind: 'target', types: new Set(['country', 'person']), captures: true }, word('lied')],
    ],
    ['hit MENTION', [word('hit'), { kind: 'target', types: null, captures: false }]],
  ])('reads %s', (pattern, items) => {
    expect(parse(pattern)).toEqual(items);
  });

  it('keeps a set one object', () => {
    expect(parse('close SKY')[1]).toBe(SET);
  });

  it.each([
    ['', 0, 'an empty pattern'],
    ['..3 a', 0, 'a gap at the edge'],
    ['a ..99 b', 2, 'a gap of 99 tokens'],
    ['a ..0 b', 2, 'a gap of 0 tokens'],
    ['a)', 1, 'closes nothing'],
    ['(a|)', 3, 'an empty alternative'],
    ['a |', 2, 'nothing stands after'],
    ['<a', 0, 'close the lemma'],
    ['SKYE', 0, 'unknown set "SKYE", did you mean "SKY"?'],
    ['NATO', 0, 'unknown set "NATO", write nato for the word'],
    ['TARGET:contry', 0, 'unknown type of target "contry", did you mean "country"?'],
    ['(a b)/NOUN', 5, 'put it inside the brackets'],
    ['a? b?', 0, 'a pattern that matches anything'],
    ['*', 0, 'a star alone'],
  ])('refuses "%s" at %i', (pattern, at, message) => {
    const error = (() => {
      try {
        parse(pattern);
      } catch (caught) {
        return caught as PatternError;
      }
      return undefined;
    })();
    expect(error).toBeInstanceOf(PatternError);
    expect(error?.message).toContain(message);
    expect(error?.at).toBe(at);
  });

  it('reads any string or refuses it with a place inside it', () => {
    const characters = fc.constantFrom(...'ab<>()|?!^$_*.5/\\ VERBSKYTARGET:"\'-é…'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 30 }), (pattern) => {
        try {
          expect(parse(pattern).length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(PatternError);
          expect((error as PatternError).at).toBeLessThanOrEqual(pattern.length);
        }
      }),
    );
  });
});
