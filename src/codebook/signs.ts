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
] as const;

export type SignName = (typeof SIGN_NAMES)[number];
