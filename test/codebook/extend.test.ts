import { describe, expect, it } from 'vitest';
import { parseCodebook } from '../../src/codebook/parse-codebook.ts';
import type { Pattern } from '../../src/codebook/patterns/pattern.ts';

const DEFAULT = {
  title: 'Default',
  sets: { PAIN: ['pain', 'sore'], JOY: ['joy'] },
  codes: {
    harm: code([rule('hurts', 'PAIN'), rule('aches', 'ache')]),
    cheer: code([rule('cheers', 'JOY')]),
  },
  targets: [
    { name: 'Freedonia', type: 'country', aliases: ['Freedonian'] },
    { names: ['Sylvania', 'Ruritania'], type: 'country' },
  ],
  sentiment: { weights: [{ reason: 'Feeling.', words: { grim: -2, neat: 1 } }], masks: [] },
};

function code(rules: object[]) {
  return { definition: 'A code.', values: { yes: { definition: 'It is.', present: true } }, rules };
}

function rule(id: string, pattern: string) {
  return { id, any: [pattern] };
}

const read = (own: object) =>
  parseCodebook(
    [{ path: 'my.yml', text: JSON.stringify(own) }],
    [{ path: 'default.yml', text: JSON.stringify(DEFAULT) }],
  );

const refusal = (own: object): string => {
  try {
    read(own);
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
};

const ids = (own: object) => read(own).codes.map(({ id, rules }) => [id, rules.map((each) => each.id)]);

describe('a codebook that extends the default one', () => {
  it('holds all of it, and its own codes after it', () => {
    const own = { extends: 'default', codes: { doubt: code([rule('doubts', '<doubt>')]) } };
    expect(ids(own)).toEqual([
      ['harm', ['hurts', 'aches']],
      ['cheer', ['cheers']],
      ['doubt', ['doubts']],
    ]);
    expect(read(own).title).toBe('Default');
    expect(read({ ...own, title: 'Mine' }).title).toBe('Mine');
  });

  it('puts a code of the same id in the place of the other', () => {
    const own = { extends: 'default', codes: { harm: code([rule('hurts', 'ouch')]) } };
    expect(ids(own)).toEqual([
      ['harm', ['hurts']],
      ['cheer', ['cheers']],
    ]);
  });

  it('switches rules off, adds rules, and sets the threshold', () => {
    const change = { harm: { rules_off: ['aches'], add_rules: [rule('stings', '<sting>')], threshold: 2 } };
    const [harm] = read({ extends: 'default', change }).codes;
    expect(harm?.rules.map(({ id, value }) => [id, value])).toEqual([
      ['hurts', 'yes'],
      ['stings', 'yes'],
    ]);
    expect(harm?.threshold).toBe(2);
    expect(harm?.definition).toBe('A code.');
  });

  it('adds to a set, or takes its place, in the rules of the other too', () => {
    const words = (own: object) => read(own).codes[0]?.rules[0]?.any[0]?.flatMap(optionsOf);
    expect(words({ extends: 'default', add_to_sets: { PAIN: ['cramp'] } })).toEqual([
      'pain',
      'sore',
      'cramp',
    ]);
    expect(words({ extends: 'default', sets: { PAIN: ['cramp'] } })).toEqual(['cramp']);
  });

  it('joins targets, an own entry in the place of one of the same name and type', () => {
    const targets = [
      { name: 'Ruritania', type: 'country', aliases: ['Ruritanian'] },
      { name: 'Freedonia', type: 'person' },
    ];
    const found = read({ extends: 'default', targets }).targets;
    expect(found.map(({ name, type, aliases }) => [name, type, aliases.length])).toEqual([
      ['Ruritania', 'country', 2],
      ['Freedonia', 'person', 1],
      ['Freedonia', 'country', 2],
      ['Sylvania', 'country', 1],
    ]);
  });

  it('joins the sentiment lists, and the own weight of a word holds', () => {
    const sentiment = { weights: [{ reason: 'Slang.', words: { grim: 2, dope: 3 } }] };
    expect([...read({ extends: 'default', sentiment }).sentiment.weights]).toEqual([
      ['grim', 2],
      ['neat', 1],
      ['dope', 3],
    ]);
  });

  it.each([
    [{ extends: 'defualt' }, '"defualt" where default belongs, did you mean "default"?'],
    [{ change: { harm: { threshold: 2 } } }, '"change" goes with "extends: default" only'],
    [
      { extends: 'default', change: { hram: { threshold: 2 } } },
      'no code "hram" to change, did you mean "harm"?',
    ],
    [
      { extends: 'default', change: { harm: { rules_off: ['hurst'] } } },
      'the code "harm" has no rule "hurst", did you mean "hurts"?',
    ],
    [
      { extends: 'default', change: { harm: { add_rules: [rule('hurts', 'ouch')] } } },
      'a second rule with the id "hurts"',
    ],
    [{ extends: 'default', change: { harm: { add_rule: [] } } }, 'did you mean "add_rules"?'],
    [
      { extends: 'default', add_to_sets: { PIAN: ['x'] } },
      'there is no set "PIAN" to add to, did you mean "PAIN"?',
    ],
  ])('%j is refused', (own, message) => {
    expect(refusal(own)).toContain(message);
  });
});

const optionsOf = (item: Pattern[number]): string[] =>
  item.kind === 'choice' ? item.options.flat().flatMap(optionsOf) : item.kind === 'word' ? [item.word] : [];
