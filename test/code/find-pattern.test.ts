import { describe, expect, test } from 'vitest';
import { makePatternFinder } from '../../src/code/find-pattern.ts';
import { parsePart } from '../../src/codebook/patterns/parse-pattern.ts';
import { UsageError } from '../../src/errors.ts';
import type { TargetSpan } from '../../src/model/target.ts';

const TEXT = 'The Council blamed the harbour-master. “Blame” the weather, says NATO; blaming no-one helps.';

const council: TargetSpan = {
  start: 4,
  end: 11,
  form: 'Council',
  name: 'Island Council',
  type: 'organisation',
};

const found = (pattern: string, targets: readonly TargetSpan[] = [], text = TEXT) =>
  makePatternFinder(pattern)(text, targets).map(({ start, end }) => text.slice(start, end));

describe('makePatternFinder', () => {
  test.each([
    ['blame', ['Blame']],
    ['<blame>', ['blamed', 'Blame', 'blaming']],
    ['blam*', ['blamed', 'Blame', 'blaming']],
    ['harbour master', ['harbour-master']],
    ['<blame> the (weather|harbour master)', ['blamed the harbour-master', 'Blame” the weather']],
    ['the ..2 weather', ['the weather']],
    ['<blame> ..6 helps', ['blaming no-one helps']],
    ['NATO', ['NATO']],
    ['/arbou?r|w[a-z]+er/', ['harbour', 'weather']],
    ['ferry', []],
  ])('%s', (pattern, expected) => {
    expect(found(pattern)).toEqual(expected);
  });

  test('a slot is a target that was found in the text', () => {
    expect(found('TARGET <blame>')).toEqual([]);
    expect(found('TARGET <blame>', [council])).toEqual(['Council blamed']);
    expect(found('TARGET:person <blame>', [council])).toEqual([]);
  });

  test('of two mentions that a slot could take there is one place, the longest', () => {
    const text = 'Smith and Jones ruined it';
    const named = (form: string): TargetSpan => ({
      start: text.indexOf(form),
      end: text.indexOf(form) + form.length,
      form,
      name: form,
      type: 'person',
    });
    expect(found('TARGET ..3 ruined', [named('Smith'), named('Jones')], text)).toEqual([
      'Smith and Jones ruined',
    ]);
  });

  test('an upper-case name is a set where there is one of that name', () => {
    const sets = {
      get: (name: string) => (name === 'FAULT' ? ({ kind: 'choice', options: [row] } as const) : undefined),
      names: () => ['FAULT'],
    };
    const row = parsePart('(blamed|blaming)', sets);
    expect(makePatternFinder('FAULT', sets)(TEXT, []).map(({ start }) => start)).toEqual([12, 71]);
  });

  test.each([
    ['((', /closed/],
    ['..3 word', /gap at the edge.*at character 1/],
    ['/(/', /no regular expression/],
    ['/a*/', /empty text/],
    ['/(?=a)/', /look-around/],
  ])('%s is told to be wrong', (pattern, message) => {
    expect(() => makePatternFinder(pattern)).toThrow(UsageError);
    expect(() => makePatternFinder(pattern)).toThrow(message);
  });
});
