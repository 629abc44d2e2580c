export const POLARITIES = ['neg', 'neu', 'pos'] as const;

export type Polarity = (typeof POLARITIES)[number];

/** What spoke for the label that a text got, and how strongly. */
export interface ToneReason {
  /** A word or phrase as it stands in the text, or a name: of a surface sign, or of a code with or without its value. */
  readonly what: string;
  readonly kind: 'words' | 'sign' | 'code';
  /** Whether a negator turned the words round. */
  readonly negated: boolean;
  /**
   * What it adds to the log-odds of the label against the next likeliest one; without learned evidence, to the sum. Above
   * 0; null where it settles the label by itself.
   */
  readonly strength: number | null;
}

/** Polarity of the attitude that a text expresses. */
export interface Sentiment {
  /** -1 to +1, topic words masked and negation heeded: by learned evidence how likely the attitude is good less how likely it is bad. */
  readonly score: number;
  readonly label: Polarity;
  /** -1 to +1, from the unmended lexicon: nothing masked, nothing negated. */
  readonly rawScore: number;
  /** The strongest first, a few; absent from what is told of several texts together. */
  readonly reasons?: readonly ToneReason[];
}
