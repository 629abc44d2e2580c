import { FAMILIES } from '../model/feature.ts';
import type { FeatureTable } from '../vectors/feature-table.ts';
import type { Matrix } from '../vectors/matrix.ts';
import { weighCounts } from '../vectors/weigh-counts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What some texts look like to a model with this vocabulary, a row a text. */
export function makeMatrix(
  table: FeatureTable,
  texts: readonly number[],
  { families, size }: Vocabulary,
): Matrix {
  const most = texts.reduce((sum, text) => sum + countOf(table, text), 0);
  const starts = new Int32Array(texts.length + 1);
  const places = new Int32Array(most);
  const values = new Float64Array(most);
  let length = 0;
  for (const [row, text] of texts.entries()) {
    for (const family of FAMILIES) {
      const { places: known, rarities, offset } = families[family];
      const { ids, amounts } = table.countsOf(text, family);
      const kept: number[] = [];
      const counts: number[] = [];
      for (let at = 0; at < ids.length; at += 1) {
        const place = known[ids[at] as number] ?? -1;
        if (place < 0) continue;
        kept.push(place);
        counts.push(amounts[at] as number);
      }
      const weighed = weighCounts(family, counts, kept, rarities);
      for (let at = 0; at < kept.length; at += 1) {
        places[length] = offset + (kept[at] as number);
        values[length] = weighed[at] as number;
        length += 1;
      }
    }
    starts[row + 1] = length;
  }
  return {
    rows: texts.length,
    size,
    starts,
    places: places.slice(0, length),
    values: values.slice(0, length),
  };
}

const countOf = (table: FeatureTable, text: number): number =>
  FAMILIES.reduce((sum, family) => sum + table.countsOf(text, family).ids.length, 0);
