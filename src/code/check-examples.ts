import type { Code, Rule } from '../codebook/codebook.ts';
import { type Coder, codeText, evidenceIn, whyNot } from './code-text.ts';
import { ofCode } from './resolve-codings.ts';

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
    ...failuresOfCode(code, coder),
    ...code.rules.flatMap((rule) => failuresOfRule(rule, coder)),
  ]);

/** How many examples and counter-examples a codebook has. */
export const countExamples = ({ codebook }: Pick<Coder, 'codebook'>): number =>
  codebook.codes
    .flatMap((code): (Code | Rule)[] => [code, ...code.rules])
    .reduce((sum, { examples, counterExamples }) => sum + examples.length + counterExamples.length, 0);

function failuresOfCode(code: Code, coder: Coder): FailedExample[] {
  const present = code.values.filter((value) => value.present).map(({ id }) => id);
  return failures(code, present, present, {
    given: (text) => codingsOf(code, text, coder).map(({ value }) => value),
    whyMissed: (text) => whatSpoke(code, text, coder),
    whyFound: (text) =>
      codingsOf(code, text, coder)
        .map(({ value, rule }) => `${value} by ${rule}`)
        .join(', '),
  });
}

const codingsOf = (code: Code, text: string, coder: Coder) =>
  codeText(text, coder).codings.filter((coding) => coding.code === code.id);

/** The evidence of a code in a text, and what became of it. */
function whatSpoke(code: Code, text: string, coder: Coder): string {
  const codings = codingsOf(code, text, coder);
  if (codings.length > 0)
    return `it is ${codings.map(({ value, rule }) => `${value} by ${rule}`).join(', ')}`;
  const evidence = ofCode(code, evidenceIn(text, coder));
  if (evidence.length === 0) return 'no rule of the code holds in it';
  const parts = evidence.map(({ coding: { value, rule, weight } }) => `${value} ${weight} by ${rule}`);
  return `the evidence is not enough, or other evidence keeps it out: ${[...new Set(parts)].join(', ')}`;
}

const failuresOfRule = (rule: Rule, coder: Coder): FailedExample[] => {
  const spoken = (text: string) => evidenceIn(text, coder).filter(({ coding }) => coding.rule === rule.id);
  return failures(rule, [], [rule.value], {
    given: (text) => spoken(text).map(({ coding }) => coding.value),
    whyMissed: (text) => {
      const values = spoken(text).map(({ coding }) => coding.value);
      return values.length > 0 ? `it is ${[...new Set(values)].join(', ')}` : whyNot(text, rule.id, coder);
    },
    whyFound: (text) =>
      spoken(text)
        .map(({ coding }) => `in "${coding.evidence}"`)
        .join(', '),
  });
};

/** How a text is coded, and what to say where that is not as it should be. */
interface Trial {
  readonly given: (text: string) => string[];
  readonly whyMissed: (text: string) => string;
  readonly whyFound: (text: string) => string;
}

/** @param right values that an example may get where it names none (any at all where the list is empty); @param wrong those that a counter-example may not */
function failures(
  { id, examples, counterExamples }: Pick<Rule, 'id' | 'examples' | 'counterExamples'>,
  right: readonly string[],
  wrong: readonly string[],
  { given, whyMissed, whyFound }: Trial,
): FailedExample[] {
  const missed = examples.filter(({ text, value }) => {
    const got = given(text);
    return value === null && right.length === 0 ? got.length === 0 : !holds(got, value, right);
  });
  const mistaken = counterExamples.filter(({ text, value }) => holds(given(text), value, wrong));
  return [
    ...missed.map(({ text, value }) => ({
      id,
      text,
      reason: `It is not coded${value === null ? '' : ` as ${value}`}: ${whyMissed(text)}.`,
    })),
    ...mistaken.map(({ text }) => ({
      id,
      text,
      reason: `It is coded, and should not be: ${whyFound(text)}.`,
    })),
  ];
}

const holds = (got: readonly string[], value: string | null, any: readonly string[]): boolean =>
  got.some((each) => (value === null ? any.includes(each) : each === value));
