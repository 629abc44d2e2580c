export const POLARITIES = ['neg', 'neu', 'pos'] as const;

export type Polarity = (typeof POLARITIES)[number];

/** Polarity of the attitude that a text expresses. */
export interface Sentiment {
  /** -1 to +1, topic words masked and negation heeded: by learned evidence how likely the attitude is good less how likely it is bad. */
  readonly score: number;
  readonly label: Polarity;
  /** -1 to +1, from the unmended lexicon: nothing masked, nothing negated. */
  readonly rawScore: number;
}
