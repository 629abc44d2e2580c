import { describe, expect, it } from 'vitest';
import { codeText, evidenceIn, makeCoder } from '../../src/code/code-text.ts';
import { readCodebook } from '../../src/read/read-codebook.ts';

const coder = makeCoder(await readCodebook());

/** What a code says of a text, as a failing test should show it. */
const said = (text: string, code: string): string[] =>
  codeText(text, coder)
    .codings.filter((coding) => coding.code === code)
    .map(({ value, rule, evidence }) => `${value} by ${rule}: "${evidence}"`);

/** The values that a rule gives a text, whatever becomes of them. */
const given = (text: string, rule: string): string[] =>
  evidenceIn(text, coder)
    .filter(({ coding }) => coding.rule === rule)
    .map(({ coding }) => coding.value);

describe.each(coder.codebook.codes.map((code) => [code.id, code] as const))('%s', (id, code) => {
  const present = new Set(code.values.filter((value) => value.present).map((value) => value.id));
  const values = (text: string): string[] => said(text, id).map((each) => each.split(' ')[0] ?? '');

  it.each(code.examples.map(({ text, value }) => [text, value] as const))(
    'is found in "%s"',
    (text, value) => {
      const got = values(text);
      expect(
        got.some((each) => (value === null ? present.has(each) : each === value)),
        said(text, id).join('; '),
      ).toBe(true);
    },
  );

  it.each(code.counterExamples.map(({ text, value }) => [text, value] as const))(
    'is not found in "%s"',
    (text, value) => {
      const wrong = said(text, id).filter((each) => {
        const got = each.split(' ')[0] ?? '';
        return value === null ? present.has(got) : got === value;
      });
      expect(wrong).toEqual([]);
    },
  );

  const examples = code.rules.flatMap((rule) =>
    rule.examples.map((example) => [rule.id, example.text, example.value] as const),
  );
  it.each(examples)('rule %s finds "%s"', (rule, text, value) => {
    expect(given(text, rule)).toEqual(expect.arrayContaining([value ?? expect.any(String)]));
  });

  const counterExamples = code.rules.flatMap((rule) =>
    rule.counterExamples.map((example) => [rule.id, example.text, example.value ?? rule.value] as const),
  );
  it.each(counterExamples)('rule %s leaves "%s" alone', (rule, text, value) => {
    expect(given(text, rule)).not.toContain(value);
  });
});
