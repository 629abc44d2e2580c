/** The surface signs of attitude that a codebook may weigh, and what each is. */
export const SIGNS = {
  question: 'a question mark',
  they_did: '“they” and what they did, as in “they knew” or “they’ve sold”',
  exclamation: 'an exclamation mark',
  ellipsis: 'dots that leave something unsaid',
  scare_quotes: 'one to three words in quotation marks',
  shouting: 'a word of four or more capitals',
  negation: 'a word such as “not”, “never” or “nobody”',
  arguing: 'a word by which people argue, such as “because”, “why”, “apparently” or “obviously”',
  last_question: 'a question mark at the end of the text',
  link: 'the address of a site',
  tag: 'a hashtag or the handle of somebody',
  number: 'a number in digits',
} as const;

export type SignName = keyof typeof SIGNS;

export const SIGN_NAMES = Object.keys(SIGNS) as readonly SignName[];

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
