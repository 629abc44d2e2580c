/** The surface signs of attitude that a codebook may weigh. */
export const SIGN_NAMES = [
  'question',
  'they_did',
  'exclamation',
  'ellipsis',
  'scare_quotes',
  'shouting',
  'negation',
  'arguing',
  'last_question',
  'link',
  'tag',
  'number',
] as const;

export type SignName = (typeof SIGN_NAMES)[number];

/** What is measured of a whole text, and may be evidence of its tone. */
export const MEASURE_NAMES = [
  'bias',
  'length',
  'praise',
  'reproach',
  'some_praise',
  'some_reproach',
  'long_praise',
  'long_reproach',
  'mixed',
  'opening_praise',
  'opening_reproach',
] as const;

export type MeasureName = (typeof MEASURE_NAMES)[number];
