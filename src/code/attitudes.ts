import type { Quotation } from '../model/coded-page.ts';
import type { TargetSpan } from '../model/target.ts';
import type { Document } from '../text/document.ts';
import type { Attitude, SentimentScorer } from './sentiment.ts';

/** The attitude toward each mention of a text, by its index. */
export type Attitudes = (index: number) => Attitude;

/** Works each attitude out when it is first asked for: blame asks for some of them, and the targets for the same or others. */
export function attitudesToward(
  mentions: readonly TargetSpan[],
  document: Document,
  sentiment: SentimentScorer,
  quotations: readonly Quotation[],
): Attitudes {
  const known: (Attitude | undefined)[] = mentions.map(() => undefined);
  return (index) => {
    const before = known[index];
    if (before !== undefined) return before;
    const weighed = sentiment.weigh(document);
    const attitude = sentiment.attitudeToward(document, weighed, mentions[index] as TargetSpan, quotations);
    known[index] = attitude;
    return attitude;
  };
}
