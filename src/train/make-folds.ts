import { createHash } from 'node:crypto';
import { groupBy } from '../model/group-by.ts';
import type { LabelledTexts } from './labelled-texts.ts';

/**
 * Deals texts out to folds so that each has its share of every label, and equal texts lie in one fold. What lies where
 * follows from the hash of each text alone, so it is neither random nor ordered by anything that means something.
 *
 * @returns the texts of each fold
 */
export function makeFolds(
  { groups, labels }: Pick<LabelledTexts, 'groups' | 'labels'>,
  texts: readonly number[],
  count: number,
): number[][] {
  const members = groupBy(texts, (text) => groups[text] as string);
  const hashed = [...members].map(([key, group]) => ({
    label: Math.max(...group.map((text) => labels[text] as number)),
    hash: createHash('sha256').update(key).digest('hex'),
    group,
  }));
  hashed.sort((a, b) => b.label - a.label || (a.hash < b.hash ? -1 : 1));
  const folds = Array.from({ length: count }, (): number[] => []);
  for (const [at, { group }] of hashed.entries()) folds[at % count]?.push(...group);
  return folds;
}
