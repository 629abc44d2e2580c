import { groupBy } from '../../../src/model/group-by.ts';
import type { Polarity } from '../../../src/model/sentiment.ts';
import type { SeenText } from './common-words.ts';
import type { SignOdds } from './fit-odds.ts';

/** Texts with odds that were not fitted to them. */
export interface ToneAside {
  readonly texts: readonly SeenText[];
  readonly odds: SignOdds;
}

interface Labelled {
  readonly kind: string;
  readonly gold: Polarity;
  readonly label: Polarity;
}

const POLARITIES = ['neg', 'neu', 'pos'] as const;

/** For each kind of text the macro-F1 of the labels, and the share of the texts that got the label people gave. */
export function toneFigures(parts: readonly ToneAside[]): [kind: string, macroF1: number, agreed: number][] {
  const labelled = parts.flatMap(({ texts, odds }) =>
    texts.map((text): Labelled => ({ kind: text.kind, gold: text.polarity, label: labelOf(text, odds) })),
  );
  return [...groupBy(labelled, ({ kind }) => kind)].map(([kind, of]) => [
    kind,
    POLARITIES.reduce((sum, polarity) => sum + f1(of, polarity), 0) / POLARITIES.length,
    of.filter(({ gold, label }) => gold === label).length / of.length,
  ]);
}

/** The likeliest polarity by the odds; of equally likely ones neutral, then bad, as the program takes them. */
function labelOf({ seen }: SeenText, odds: SignOdds): Polarity {
  let [bad, good] = [0, 0];
  for (const [sign, share] of seen) {
    const [forBad, forGood] = odds.get(sign) ?? [0, 0];
    bad += forBad * share;
    good += forGood * share;
  }
  if (bad <= 0 && good <= 0) return 'neu';
  return good > bad ? 'pos' : 'neg';
}

function f1(of: readonly Labelled[], polarity: Polarity): number {
  const right = of.filter(({ gold, label }) => gold === polarity && label === polarity).length;
  const wrong = of.filter(({ gold, label }) => (gold === polarity) !== (label === polarity)).length;
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong);
}
