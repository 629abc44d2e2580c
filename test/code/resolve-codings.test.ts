import { describe, expect, it } from 'vitest';
import { codeText, makeCoder } from '../../src/code/code-text.ts';
import { codebookOf } from '../codebook/make-codebook.ts';

const YES = 'yes_it_is';
const NO = 'no_it_is_not';

/** `value:evidence` for every coding of a text. */
const codings = (rules: readonly object[], text: string, code: object = {}): string[] =>
  codeText(text, makeCoder(codebookOf(rules, { code }))).codings.map(
    ({ value, evidence, target }) => `${value}:${evidence}${target === null ? '' : `:${target}`}`,
  );

describe('threshold', () => {
  it('drops present values whose weights stay below it, and lets weak signs add up', () => {
    const rules = [
      { any: ['strange'], weight: 0.5 },
      { any: ['quietly'], weight: 0.5 },
    ];
    expect(codings(rules, 'How strange.')).toEqual([]);
    expect(codings(rules, 'How strange that they quietly left.', { one_value: true })).toEqual([
      `${YES}:strange`,
      `${YES}:quietly`,
    ]);
  });

  it('counts a rule once a sentence', () => {
    const rules = [{ any: ['strange'], weight: 0.5 }];
    expect(codings(rules, 'Strange, very strange.')).toEqual([]);
    expect(codings(rules, 'Strange. Very strange.')).toEqual([`${YES}:Strange`]);
  });

  it('asks nothing of values that are not present', () => {
    expect(codings([{ any: ['silly'], value: NO, weight: 0.1 }], 'That is silly.')).toEqual([`${NO}:silly`]);
  });

  it('adds tenths without losing any', () => {
    const rules = ['one', 'two', 'three'].map((word, i) => ({ any: [word], weight: [0.1, 0.2, 0.7][i] }));
    expect(codings(rules, 'One two three.', { one_value: true })).toHaveLength(3);
  });
});

describe('cues', () => {
  const rules = [
    { any: ['TARGET <lie>'], weight: 0.6 },
    { any: ['TARGET <ask>', 'mess'], weight: 0.6, cue: true },
  ];

  it('add to other evidence and name no target', () => {
    expect(codings(rules, 'Freedonia lied. Sylvania asked.')).toEqual([
      `${YES}:Freedonia lied:Freedonia`,
      `${YES}:Sylvania asked`,
    ]);
  });

  it('choose no value that nothing else speaks for', () => {
    const values = {
      for: { definition: 'For it.', present: true },
      of: { definition: 'Of it.', present: true },
    };
    const rules = [
      { any: ['dam'], weight: 0.3, value: 'of' },
      { any: ['children', 'flood'], weight: 0.7, value: 'for', cue: true },
    ];
    const text = 'Think of the children, and of the flood at the dam.';
    expect(codings(rules, text, { one_value: true, values })).toEqual(['of:dam']);
  });

  it('make nothing by themselves', () => {
    expect(codings(rules, 'Sylvania asked. What a mess. A mess!')).toEqual([]);
    expect(codings(rules, 'Freedonia lied.')).toEqual([]);
  });
});

describe('weak signs', () => {
  const rules = [
    { any: ['drawer', 'safe'], weight: 0.4, weak: true },
    { any: ['memo'], weight: 0.4, weak: true },
    { any: ['same week', 'memo was'], weight: 0.4, weak: true },
    { any: ['quietly'], weight: 0.5 },
    { any: ['staged'] },
    { any: ['nonsense'], value: NO },
  ];
  const one = (text: string): string[] => codings(rules, text, { one_value: true });

  it('add up where three kinds of them stand together, and not two, whatever else stands there', () => {
    expect(one('The memo lay in a drawer the same week.')).toEqual([
      `${YES}:memo`,
      `${YES}:drawer`,
      `${YES}:same week`,
    ]);
    expect(one('The memo lay quietly in a drawer.')).toEqual([]);
  });

  it('count once, however often a kind stands there', () => {
    expect(one('A memo, a drawer, a safe, a drawer.')).toEqual([]);
  });

  it('are nothing beside half a sign alone, even where their weight would be enough', () => {
    const heavy = [
      { any: ['drawer'], weight: 0.5, weak: true },
      { any: ['quietly'], weight: 0.5 },
    ];
    expect(codings(heavy, 'It lay quietly in a drawer.', { one_value: true })).toEqual([]);
  });

  it('count no word twice', () => {
    expect(one('The memo was in a drawer.')).toEqual([]);
  });

  it('do not add up over a long comment', () => {
    const between = 'It rained. '.repeat(3);
    expect(one(`A memo. The same week. It rained. A drawer.`)).toHaveLength(3);
    expect(one(`A memo. The same week. ${between}A drawer.`)).toEqual([]);
  });

  it('leave what the other rules say as it is', () => {
    expect(one('Staged: the memo lay in a drawer the same week.')).toEqual([`${YES}:Staged`]);
    expect(one('Nonsense. The memo lay in a drawer the same week.')).toEqual([`${NO}:Nonsense`]);
  });
});

describe('one value', () => {
  const rules = [
    { any: ['staged'], value: YES },
    { any: ['nonsense'], value: NO },
    { any: ['rubbish'], value: NO },
  ];

  it('takes the best supported', () => {
    expect(codings(rules, 'Staged? Nonsense and rubbish.', { one_value: true })).toEqual([
      `${NO}:Nonsense`,
      `${NO}:rubbish`,
    ]);
  });

  it('takes the first of the codebook where the support is equal', () => {
    expect(codings(rules, 'Nonsense, it was staged.', { one_value: true })).toEqual([`${YES}:staged`]);
  });

  it('or any number', () => {
    expect(codings(rules, 'Nonsense, it was staged.')).toEqual([`${NO}:Nonsense`, `${YES}:staged`]);
  });
});

describe('several values', () => {
  it('keeps the best evidence of each target and value', () => {
    const rules = [
      { any: ['TARGET <lie>'], weight: 1 },
      { any: ['TARGET <steal>'], weight: 2 },
    ];
    expect(codings(rules, 'Freedonia lied. Freedonia stole. Sylvania lied.')).toEqual([
      `${YES}:Freedonia stole:Freedonia`,
      `${YES}:Sylvania lied:Sylvania`,
    ]);
  });
});

describe('shields', () => {
  const rules = (shields: string) => [
    { any: ['staged'] },
    { any: ['uncle says'], value: NO, shields, weight: 2 },
  ];
  const text = 'My uncle says it was staged. It was staged.';

  it.each([
    ['none', [`${NO}:uncle says`, `${YES}:staged`]],
    ['sentence', [`${NO}:uncle says`, `${YES}:staged`]],
    ['comment', [`${NO}:uncle says`]],
  ])('%s', (shields, expected) => {
    expect(codings(rules(shields), text)).toEqual(expected);
  });

  it('keeps the other value out of its own sentence only', () => {
    expect(codings(rules('sentence'), 'My uncle says it was staged.')).toEqual([`${NO}:uncle says`]);
    expect(codings(rules('none'), 'My uncle says it was staged.')).toHaveLength(2);
  });

  it('of two that shield each other the heavier stays', () => {
    const both = [
      { any: ['staged'], shields: 'sentence', weight: 1 },
      { any: ['nonsense'], value: NO, shields: 'sentence', weight: 1.5 },
    ];
    expect(codings(both, 'Staged, nonsense.')).toEqual([`${NO}:nonsense`]);
  });
});
