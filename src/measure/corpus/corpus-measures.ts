import type { CorpusMeasures } from '../../model/measures.ts';
import type { AdditiveMeasures } from './additive-measures.ts';
import { associations } from './association.ts';

/** Puts together what was measured apart. */
export function corpusMeasures(
  { coOccurrence, ...additive }: ReturnType<AdditiveMeasures['result']>,
  duplicates: CorpusMeasures['counts']['duplicates'],
  copied: CorpusMeasures['copied'],
  keyWords: CorpusMeasures['keyWords'],
): CorpusMeasures {
  const measures = { ...additive, counts: { ...additive.counts, duplicates }, copied, keyWords };
  return { ...measures, associations: associations(measures, coOccurrence) };
}
