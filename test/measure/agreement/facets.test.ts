import { describe, expect, test } from 'vitest';
import { facetsOf, isPresent, joinedAnswer } from '../../../src/measure/agreement/facets.ts';
import type { Answer, CodedBy, HandCodings } from '../../../src/model/hand-codings.ts';

const THEME: CodedBy = {
  id: 'plot',
  values: [
    { id: 'yes', present: true },
    { id: 'reject', present: false },
  ],
  isTheme: true,
};
const OPEN: CodedBy = { id: 'trust', values: [], isTheme: false };

const codings = (code: CodedBy, ...units: readonly (readonly Answer[])[]): HandCodings => ({
  coders: ['anna', 'ben'],
  codes: [code],
  notes: [],
  units: units.map((answers, at) => ({ unit: `u${at}`, text: null, answers: new Map([[code.id, answers]]) })),
});

const facets = (
  code: CodedBy,
  level: 'nominal' | 'ordinal',
  order: readonly string[],
  ...units: (readonly Answer[])[]
) => facetsOf(codings(code, ...units), code, level, order);

/** Units with one answer, of one coder. */
const said = (...values: readonly string[]) => values.map((value) => [[value]] as const);

test('an answer is one value, its values joined; without any it is none', () => {
  expect([['a'], ['a', 'b'], []].map(joinedAnswer)).toEqual(['a', 'a|b', 'none']);
});

test('a theme is present where one of its values means so, or where a coder says no more', () => {
  expect(
    [['yes'], ['reject'], ['reject', 'yes'], ['present'], ['other'], []].map((answer) =>
      isPresent(answer, THEME),
    ),
  ).toEqual([true, false, true, true, false, false]);
});

describe('facetsOf', () => {
  test('a theme is looked at as present, as a whole, and by each value', () => {
    expect(
      facets(THEME, 'nominal', [], [['yes'], []], [['reject'], null], [['yes', 'reject'], ['yes']]),
    ).toEqual([
      {
        facet: { kind: 'present' },
        level: 'nominal',
        values: ['0', '1'],
        ratings: [
          ['1', '0'],
          ['0', null],
          ['1', '1'],
        ],
      },
      {
        facet: { kind: 'values' },
        level: 'nominal',
        values: ['yes', 'reject', 'none', 'yes|reject'],
        ratings: [
          ['yes', 'none'],
          ['reject', null],
          ['yes|reject', 'yes'],
        ],
      },
      {
        facet: { kind: 'value', value: 'yes' },
        level: 'nominal',
        values: ['0', '1'],
        ratings: [
          ['1', '0'],
          ['0', null],
          ['1', '1'],
        ],
      },
      {
        facet: { kind: 'value', value: 'reject' },
        level: 'nominal',
        values: ['0', '1'],
        ratings: [
          ['0', '0'],
          ['1', null],
          ['1', '0'],
        ],
      },
    ]);
  });

  test('a theme of one value, or of which one coder only says that it is present, by that alone', () => {
    const one = { ...THEME, values: [{ id: 'yes', present: true }] };
    expect(facets(one, 'nominal', [], [['yes'], []]).map(({ facet }) => facet.kind)).toEqual(['present']);
    expect(
      facets(THEME, 'nominal', [], [['yes'], null], [['present'], []]).map(({ facet }) => facet.kind),
    ).toEqual(['present']);
  });

  test('units that nobody was asked about are none', () => {
    const nobody = {
      coders: ['anna'],
      codes: [THEME],
      notes: [],
      units: [{ unit: 'u', text: null, answers: new Map() }],
    };
    expect(facetsOf(nobody, THEME, 'nominal', []).map(({ ratings }) => ratings)).toEqual([
      [[]],
      [[]],
      [[]],
      [[]],
    ]);
  });

  test('any other code as a whole, and by each value where these are a few', () => {
    const kinds = (...units: (readonly Answer[])[]) =>
      facets(OPEN, 'ordinal', [], ...units).map(({ facet }) => facet);
    expect(kinds(...said('a', 'b'))).toEqual([{ kind: 'values' }]);
    expect(kinds(...said('b', 'a', 'c'))).toEqual([
      { kind: 'values' },
      { kind: 'value', value: 'a' },
      { kind: 'value', value: 'b' },
      { kind: 'value', value: 'c' },
    ]);
    expect(kinds(...said(...'abcdefghijkl'))).toHaveLength(13);
    expect(kinds(...said(...'abcdefghijklm'))).toEqual([{ kind: 'values' }]);
    expect(facets(OPEN, 'ordinal', [], ...said('a', 'b')).map(({ level }) => level)).toEqual(['ordinal']);
  });
});

describe('the order of values', () => {
  const values = (code: CodedBy, order: readonly string[], ...given: readonly string[]) =>
    facets(code, 'ordinal', order, ...said(...given))[0]?.values;

  test('is that of numbers where all are numbers and none is asked for', () => {
    expect(values(OPEN, [], '10', '9', '-1')).toEqual(['-1', '9', '10']);
    expect(values(OPEN, [], '10', '9', 'x')).toEqual(['10', '9', 'x']);
  });

  test('is the one that is asked for, then by characters', () => {
    expect(values(OPEN, ['low', 'high'], 'z', 'high', 'b', 'low', 'a')).toEqual([
      'low',
      'high',
      'a',
      'b',
      'z',
    ]);
    expect(values(OPEN, ['9', '10', '1'], '10', '1', '9')).toEqual(['9', '10', '1']);
  });

  test('is that of the codebook where none is asked for', () => {
    const code = { ...OPEN, values: ['pos', 'neg'].map((id) => ({ id, present: true })) };
    expect(values(code, [], 'neg', 'pos', 'a')).toEqual(['pos', 'neg', 'a']);
    expect(values(code, ['neg', 'pos'], 'pos', 'neg')).toEqual(['neg', 'pos']);
  });
});
