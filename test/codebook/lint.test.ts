import { describe, expect, it } from 'vitest';
import { lintCodebook } from '../../src/codebook/lint.ts';
import { parseWritten } from '../../src/codebook/parse-codebook.ts';

const VALUES = `values: {yes: {definition: It is., present: true}}`;

const codebook = (rules: string, sets = '') =>
  `${sets === '' ? '' : `sets: ${sets}\n`}codes:\n  theme:\n    definition: A theme.\n    ${VALUES}\n    rules:\n${rules
    .split('\n')
    .map((line) => `      - ${line}\n`)
    .join('')}`;

const notes = (text: string): string[] =>
  lintCodebook(parseWritten([{ path: 'my.yml', text }])).map(
    ({ path, line, column, message }) => `${path}:${line}:${column} ${message}`,
  );

it('has nothing to say of a codebook in order', () => {
  expect(
    notes(
      codebook('{id: a, any: [rain, "snow*", <hail> down], unless: [NO_RAIN]}', '{NO_RAIN: [rain check]}'),
    ),
  ).toEqual([]);
});

it('names sets that nothing uses, or only sets that nothing uses', () => {
  const sets = '{RAIN: [SHOWER], SHOWER: [shower], SNOW: [FLAKE], FLAKE: [flake]}';
  expect(notes(codebook('{id: a, any: [RAIN]}', sets))).toEqual([
    'my.yml:1:42 nothing uses the set SNOW',
    'my.yml:1:57 nothing uses the set FLAKE',
  ]);
});

describe('rules that can never fire', () => {
  it.each([
    ['{id: a, any: [rain, the rain], unless: [rain]}', 'what it looks for is in its own "unless"'],
    ['{id: a, all: [rain, "<fall>"], unless: ["<fall>|<drop>"]}', 'what it looks for is in its own "unless"'],
    ['{id: a, any: ["rain ^ today"]}', 'a word stands before "^" or behind "$"'],
    ['{id: a, all: [cats and dogs, rain], within: 2}', 'a part of it is 3 words long, and "within" is 2'],
  ])('%s', (rule, reason) => {
    expect(notes(codebook(rule))).toEqual([`my.yml:6:14 the rule "a" can never fire: ${reason}`]);
  });

  it.each([
    '{id: a, any: [rain, snow], unless: [rain]}',
    '{id: a, any: ["^ so? rain $"]}',
    '{id: a, any: ["so? ^ rain"]}',
  ])('but not %s', (rule) => {
    expect(notes(codebook(rule))).toEqual([]);
  });

  it('codes of nothing but cues, and values that no rule gives', () => {
    expect(notes(codebook('{id: a, any: [rain], cue: true}'))).toEqual([
      'my.yml:2:3 "theme" is never coded: all its rules are cues',
    ]);
    const two = codebook('{id: a, value: yes, any: [rain]}').replace(
      'true}}',
      'true}, no: {definition: N., present: false}}',
    );
    expect(notes(two)).toEqual(['my.yml:4:56 no rule gives the value "no"']);
  });
});

describe('patterns beside others that find the same', () => {
  it.each([
    ['"rain*", rains', 'my.yml:6:32', '"rain*"'],
    ['"<rain>", rained', 'my.yml:6:33', '"<rain>"'],
    ['rain, rain', 'my.yml:6:29', '"rain"'],
    ['rain/NOUN, rain', 'my.yml:6:23', '"rain"'],
    ['"<rain>", "rain*"', 'my.yml:6:24', '"rain*"'],
    ['big rain, (big|small) rain', 'my.yml:6:23', '"(big|small) rain"'],
    ['"rain*", "rainy*"', 'my.yml:6:33', '"rain*"'],
    ['{regex: a+}, {regex: a+}', 'my.yml:6:36', '"a+"'],
  ])('%s', (patterns, place, other) => {
    expect(notes(codebook(`{id: a, any: [${patterns}]}`))).toEqual([
      `${place} finds nothing that ${other} beside it does not find`,
    ]);
  });

  it.each([
    'rain, heavy rain',
    'rain/NOUN, rain/VERB',
    '"<rain>", rainy',
    '"!heavy rain", snow',
    'a ..3 rain, rain',
  ])('but not %s', (patterns) => {
    expect(notes(codebook(`{id: a, any: [${patterns}]}`))).toEqual([]);
  });
});

it('looks at sets too', () => {
  expect(notes(codebook('{id: a, any: [RAIN]}', '{RAIN: [rain, shower, "<rain>"]}'))).toEqual([
    'my.yml:1:15 finds nothing that "<rain>" beside it does not find',
  ]);
});

it('tells only of the own file', () => {
  const own = {
    path: 'my.yml',
    text: 'extends: default\nchange: {theme: {add_rules: [{id: b, any: [x, x]}]}}\n',
  };
  const text = codebook('{id: a, any: [rain, rain]}', '{SNOW: [snow]}');
  const told = lintCodebook(parseWritten([own], [{ path: 'default.yml', text }]));
  expect(told.map(({ path, line }) => [path, line])).toEqual([['my.yml', 2]]);
});
