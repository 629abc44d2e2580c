import { FAMILIES, type Family, type TellFeatures } from '../../model/feature.ts';
import type { LearnedFeature, TrainedCoder } from '../../model/trained-coder.ts';
import { forFamilies } from '../../vectors/feature-table.ts';
import { rarity, weighCounts } from '../../vectors/weigh-counts.ts';

/** What one feature of a text adds to each outcome, and the tokens that carry it, wherever it stands. */
export interface Contribution {
  readonly weights: readonly number[];
  readonly value: number;
  readonly places: readonly (readonly [from: number, to: number])[];
}

/** A trained coder made ready to judge texts. */
export interface LinearCoder {
  readonly model: TrainedCoder;
  /** What the features of a text add, those that the model knows. */
  contributions(tell: TellFeatures): Contribution[];
  /** The log-odds of each outcome. */
  scores(contributions: readonly Contribution[]): number[];
}

interface Compiled {
  readonly places: ReadonlyMap<string, number>;
  readonly features: readonly LearnedFeature[];
  readonly rarities: Float64Array;
}

interface Seen {
  amount: number;
  readonly places: (readonly [number, number])[];
}

/** Makes a trained coder ready; do it once and keep it. */
export function compileTrained(model: TrainedCoder): LinearCoder {
  const families = forFamilies((family) => compile(model.features[family], model.texts));
  return {
    model,
    contributions(tell) {
      const seen = forFamilies(() => new Map<number, Seen>());
      tell((family, name, amount, from, to) => {
        const place = families[family].places.get(name);
        if (place === undefined) return;
        const known = seen[family].get(place) ?? { amount: 0, places: [] };
        known.amount += amount;
        known.places.push([from, to]);
        seen[family].set(place, known);
      });
      return FAMILIES.flatMap((family) => weigh(family, seen[family], families[family]));
    },
    scores: (contributions) =>
      model.outcomes.map(({ bias }, outcome) =>
        contributions.reduce((sum, { weights, value }) => sum + (weights[outcome] ?? 0) * value, bias),
      ),
  };
}

const compile = (features: readonly LearnedFeature[], texts: number): Compiled => ({
  places: new Map(features.map(({ name }, place) => [name, place])),
  features,
  rarities: Float64Array.from(features, ({ documents }) => rarity(documents, texts)),
});

function weigh(
  family: Family,
  seen: ReadonlyMap<number, Seen>,
  { features, rarities }: Compiled,
): Contribution[] {
  const entries = [...seen];
  const values = weighCounts(
    family,
    entries.map(([, { amount }]) => amount),
    entries.map(([place]) => place),
    rarities,
  );
  return entries.map(([place, { places }], at) => ({
    weights: (features[place] as LearnedFeature).weights,
    value: values[at] as number,
    places,
  }));
}
