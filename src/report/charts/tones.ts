import { COLOURS } from './draw.ts';

/** The three tones with their words and colours, in the order in which bars are stacked. */
export const TONES = [
  { polarity: 'neg', words: 'negative', colour: COLOURS.vermilion },
  { polarity: 'neu', words: 'neutral', colour: COLOURS.grey },
  { polarity: 'pos', words: 'positive', colour: COLOURS.blue },
] as const;

/** The colour of a bar by the tone that a field names. */
export const toneColour = (field: string) =>
  ({
    field,
    type: 'nominal',
    title: field,
    scale: { domain: TONES.map(({ words }) => words), range: TONES.map(({ colour }) => colour) },
  }) as const;
