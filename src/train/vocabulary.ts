import type { Family } from '../model/feature.ts';
import { type FeatureTable, forFamilies } from '../vectors/feature-table.ts';
import { rarity } from '../vectors/weigh-counts.ts';

/** How many features of each family a model may hold, the most widespread first. */
const LARGEST: Readonly<Record<Family, number>> = {
  words: 8000,
  letters: 12000,
  around: 8000,
  rules: 2000,
  signs: 2000,
};

/** Fewer texts than this tell more of who wrote them than of what they mean; also a promise of privacy. */
const FEWEST_TEXTS = 3;

/** The features of one family that a model looks at. */
export interface FamilyVocabulary {
  /** Id in the table -> place in the model's vectors, -1 for what it does not look at. */
  readonly places: Int32Array;
  readonly ids: readonly number[];
  /** In how many of the texts each stands, in the order of `ids`. */
  readonly documents: readonly number[];
  /** By place within the family. */
  readonly rarities: Float64Array;
  /** Place of the family's first feature. */
  readonly offset: number;
}

export interface Vocabulary {
  readonly families: Readonly<Record<Family, FamilyVocabulary>>;
  /** How many features, over all families. */
  readonly size: number;
  /** How many texts it was drawn from. */
  readonly texts: number;
}

/** Draws the vocabulary of some texts: what stands in at least three of them, by how widespread and then by name. */
export function drawVocabulary(table: FeatureTable, texts: readonly number[]): Vocabulary {
  let offset = 0;
  const families = forFamilies((family) => {
    const documents = table.documentsWith(family, texts);
    const names = table.names[family];
    const ids: number[] = [];
    documents.forEach((count, id) => {
      if (count >= FEWEST_TEXTS) ids.push(id);
    });
    ids.sort(
      (a, b) =>
        (documents[b] as number) - (documents[a] as number) || byText(names[a] as string, names[b] as string),
    );
    ids.length = Math.min(ids.length, LARGEST[family]);
    const places = new Int32Array(names.length).fill(-1);
    for (const [at, id] of ids.entries()) places[id] = at;
    const kept = ids.map((id) => documents[id] as number);
    const first = offset;
    offset += ids.length;
    return {
      places,
      ids,
      documents: kept,
      rarities: Float64Array.from(kept, (count) => rarity(count, texts.length)),
      offset: first,
    };
  });
  return { families, size: offset, texts: texts.length };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
