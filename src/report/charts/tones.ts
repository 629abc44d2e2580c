import { COLOURS } from './draw.ts';

/** The three tones with their words and colours, in the order in which bars are stacked. */
export const TONES = [
  { polarity: 'neg', words: 'negative', colour: COLOURS.vermilion },
  { polarity: 'neu', words: 'neutral', colour: COLOURS.grey },
  { polarity: 'pos', words: 'positive', colour: COLOURS.blue },
] as const;
