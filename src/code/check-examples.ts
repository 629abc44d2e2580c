import type { Code, CodeExample, Rule } from '../codebook/codebook.ts';
import { type Coder, codeText, evidenceIn } from './code-text.ts';

/** An example of the codebook that does not hold. */
export interface FailedExample {
  /** Id of the code, or of the rule, that the example stands under. */
  readonly id: string;
  readonly text: string;
  /** One plain sentence. */
  readonly reason: string;
}

/**
 * Tries every example and counter-example of a codebook. Those of a code are coded as a comment would be; those of a
 * rule are held against the rule alone, whatever other rules and the threshold make of them.
 *
 * @returns those that do not hold, in the order of the codebook
 */
export const failedExamples = (coder: Coder): FailedExample[] =>
  coder.codebook.codes.flatMap((code) => [
    ...ofCode(code, coder),
    ...code.rules.flatMap((rule) => ofRule(rule, coder)),
  ]);

/** How many examples and counter-examples a codebook has. */
export const countExamples = ({ codebook }: Pick<Coder, 'codebook'>): number =>
  codebook.codes
    .flatMap((code): (Code | Rule)[] => [code, ...code.rules])
    .reduce((sum, { examples, counterExamples }) => sum + examples.length + counterExamples.length, 0);

function ofCode(code: Code, coder: Coder): FailedExample[] {
  const present = code.values.filter((value) => value.present).map(({ id }) => id);
  const given = (text: string): string[] =>
    codeText(text, coder)
      .codings.filter((coding) => coding.code === code.id)
      .map(({ value }) => value);
  return failures(code.id, code, given, present, present);
}

const ofRule = (rule: Rule, coder: Coder): FailedExample[] => {
  const given = (text: string): string[] =>
    evidenceIn(text, coder)
      .filter(({ coding }) => coding.rule === rule.id)
      .map(({ coding }) => coding.value);
  return failures(rule.id, rule, given, [], [rule.value]);
};

/** @param right values that an example may get where it names none (any at all where the list is empty); @param wrong those that a counter-example may not */
function failures(
  id: string,
  { examples, counterExamples }: Pick<Rule, 'examples' | 'counterExamples'>,
  given: (text: string) => string[],
  right: readonly string[],
  wrong: readonly string[],
): FailedExample[] {
  const missed = examples.filter(({ text, value }) => {
    const got = given(text);
    return value === null && right.length === 0 ? got.length === 0 : !holds(got, value, right);
  });
  const mistaken = counterExamples.filter(({ text, value }) => holds(given(text), value, wrong));
  return [
    ...missed.map((one) =>
      failure(id, one, `It is not coded${one.value === null ? '' : ` as ${one.value}`}.`),
    ),
    ...mistaken.map((one) => failure(id, one, 'It is coded, and should not be.')),
  ];
}

const holds = (got: readonly string[], value: string | null, any: readonly string[]): boolean =>
  got.some((each) => (value === null ? any.includes(each) : each === value));

const failure = (id: string, { text }: CodeExample, reason: string): FailedExample => ({ id, text, reason });
