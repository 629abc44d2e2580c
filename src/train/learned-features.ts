import type { Family } from '../model/feature.ts';
import type { LearnedFeature } from '../model/trained-coder.ts';
import { type FeatureTable, forFamilies } from '../vectors/feature-table.ts';
import type { Settled } from './settle.ts';

/** Weights are kept to so many digits, so that they do not hang on the last bits of a sum. */
const DIGITS = 4;

/** What a model learned of each feature, the most telling first. */
export function learnedFeatures(
  { vocabulary, fits }: Settled,
  table: FeatureTable,
): Record<Family, LearnedFeature[]> {
  return forFamilies((family) => {
    const { ids, documents, offset } = vocabulary.families[family];
    return ids
      .map((id, at) => ({
        name: table.names[family][id] as string,
        documents: documents[at] as number,
        weights: fits.map((fit) => shortened(fit[offset + at] as number)),
      }))
      .sort((a, b) => strengthOf(b) - strengthOf(a) || (a.name < b.name ? -1 : 1));
  });
}

/** What a model says before it sees anything, by outcome. */
export const biasOf = ({ vocabulary, fits }: Settled, outcome: number): number =>
  shortened(fits[outcome]?.[vocabulary.size] ?? 0);

const strengthOf = ({ weights }: LearnedFeature): number => Math.max(...weights.map(Math.abs));

/** A number to so many digits, and no more decimals than it takes: a weight below 0.0001 is none. */
export const shortened = (value: number): number =>
  Number((Math.round(value * 1e4) / 1e4).toPrecision(DIGITS)) + 0;
