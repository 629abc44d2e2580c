import type { Family } from '../model/feature.ts';
import type { Cases } from './logistic.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Families of many features, of which each is seldom seen; the rules and signs are few, and their penalty is the same for all. */
const MANY_FEATURES: readonly Family[] = ['words', 'letters', 'around'];

/** So many more texts are taken to hold a feature, dealt like all: what stands in a few texts proves little. */
const MORE_TEXTS = 8;

/**
 * How telling each feature is by itself, 1 or more: `1 + |ln r|`, with r how much more often it stands in cases than in other
 * texts. Its values are to be multiplied by that before a model is fitted, which is a milder penalty for what tells more.
 *
 * Source: after Wang, S. and Manning, C. D. (2012), Baselines and Bigrams, Proceedings of ACL 2012, short papers, 90-94.
 *
 * @returns one for each feature of the vocabulary
 */
export function tellingness({ matrix, isCase }: Cases, vocabulary: Vocabulary): Float64Array {
  const { rows, size, starts, places } = matrix;
  const among = { cases: new Float64Array(size), others: new Float64Array(size) };
  for (let row = 0; row < rows; row += 1) {
    const counts = isCase[row] === 1 ? among.cases : among.others;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
      const place = places[at] as number;
      counts[place] = (counts[place] as number) + 1;
    }
  }
  const share = isCase.reduce((sum, each) => sum + each, 0) / rows;
  const telling = new Float64Array(size).fill(1);
  for (const family of MANY_FEATURES) {
    const { offset, ids } = vocabulary.families[family];
    for (let place = offset; place < offset + ids.length; place += 1) {
      const inCases = (among.cases[place] as number) / share + MORE_TEXTS;
      const inOthers = (among.others[place] as number) / (1 - share) + MORE_TEXTS;
      telling[place] = 1 + Math.abs(Math.log(inCases / inOthers));
    }
  }
  return telling;
}
