/** A code as people who code by hand are told of it. */
export interface DescribedCode {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly useWhen: string;
  readonly notWhen: string;
  /** Whether a comment takes one value at most (its best supported) or any number. */
  readonly oneValue: boolean;
  readonly values: readonly DescribedValue[];
  readonly examples: readonly CodeExample[];
  readonly counterExamples: readonly CodeExample[];
}

export interface DescribedValue {
  readonly id: string;
  readonly definition: string;
  /** Whether a coding with this value means that the theme is present. */
  readonly present: boolean;
}

/** A text that must, or must not, be coded; run as a test. */
export interface CodeExample {
  readonly text: string;
  /** The value that the text must get; null asks only for present (or, for counter-examples, not present). */
  readonly value: string | null;
}
