import type { SentimentDistribution } from '../../model/measures.ts';
import { type Block, heading, paragraph } from '../markdown/nodes.ts';
import { agree, count, figure, percent, signed } from '../markdown/wording.ts';

/** The tone of the comments, as a section of the summary. */
export const toneSection = (sentiment: SentimentDistribution, charts: readonly Block[]): Block[] =>
  sentiment.total === 0 ? [] : [heading(2, 'Tone'), paragraph(toneSentence(sentiment)), ...charts];

/** The tone of some comments in a few sentences. */
export function toneSentence({ counts, total, mean, rawMean }: SentimentDistribution): string {
  const [negative, neutral, positive] = [
    counts.get('neg') ?? 0,
    counts.get('neu') ?? 0,
    counts.get('pos') ?? 0,
  ];
  return (
    `Of ${count(total, 'comment')}, ${figure(negative)} ${agree(negative, 'is', 'are')} negative in tone (${percent(negative / total)}), ` +
    `${figure(neutral)} neutral and ${figure(positive)} positive. ` +
    `The mean score is ${signed(mean)} on a scale from −1 to +1. The unmended lexicon, which takes words such as “attack” or “war” for an attitude, would give ${signed(rawMean)}. ` +
    'A score is how likely it is that the tone is positive, less how likely it is that it is negative, so a comment may lean to one side and still be most likely neutral.'
  );
}
