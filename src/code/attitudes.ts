import type { Quotation } from '../model/coded-page.ts';
import type { TargetSpan } from '../model/target.ts';
import type { Document } from '../text/document.ts';
import type { Attitude } from './sentiment/toward.ts';
import type { SentimentScorer } from './sentiment.ts';

/** The attitude toward each mention of a text, by its index. */
export type Attitudes = (index: number) => Attitude;

/** Works each attitude out when it is first asked for: blame asks for some of them, and the targets for the same or others. */
export function attitudesToward(
  mentions: readonly TargetSpan[],
  document: Document,
  sentiment: SentimentScorer,
  quotations: readonly Quotation[],
): Attitudes {
  const known: (Attitude | undefined)[] = [];
  for (let index = 0; index < mentions.length; index += 1) known.push(undefined);
  return (index) => {
    known[index] ??= sentiment.attitudeToward(
      document,
      sentiment.weigh(document),
      mentions[index] as TargetSpan,
      quotations,
    );
    return known[index];
  };
}
