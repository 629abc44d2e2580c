import type { Figure, OutcomeFigures } from '../../model/trained-coder.ts';
import { bootstrap } from '../agreement/bootstrap.ts';
import { seededRandom } from '../statistics/random.ts';
import { weightedShare, weightOf } from '../validation/weighted-share.ts';
import { areaUnderCurve } from './area-under-curve.ts';
import { calibrationBins } from './calibration-bins.ts';
import { figureOf, type Judgement, rounded } from './judgement.ts';

/**
 * How well one answer is told. Precision and recall come with Wilson's interval, F1 and MCC with a bootstrap interval over
 * the texts, the area under the ROC curve with that of Hanley and McNeil. A text counts by its weight.
 */
export function outcomeFigures(value: string, judgements: readonly Judgement[]): OutcomeFigures {
  const cases = judgements.filter(({ isCase }) => isCase);
  const given = judgements.filter(({ isGiven }) => isGiven);
  const all = weightOf(judgements);
  const squares = judgements.map(
    ({ isCase, probability, weight }) => weight * (probability - Number(isCase)) ** 2,
  );
  return {
    value,
    cases: cases.length,
    share: rounded(weightOf(cases) / all),
    precision: shareOf(given, ({ isCase }) => isCase),
    recall: shareOf(cases, ({ isGiven }) => isGiven),
    f1: drawn(judgements, f1),
    mcc: drawn(judgements, mcc),
    auc: areaUnderCurve(judgements),
    brier: rounded(squares.reduce((sum, square) => sum + square, 0) / all),
    bins: calibrationBins(judgements),
  };
}

interface FourCounts {
  readonly hits: number;
  readonly wrong: number;
  readonly missed: number;
  readonly rest: number;
}

type Pair = Pick<Judgement, 'isCase' | 'isGiven' | 'weight'>;

function countTable(pairs: readonly Pair[]): FourCounts {
  let [hits, wrong, missed, rest] = [0, 0, 0, 0];
  for (const { isCase, isGiven, weight } of pairs) {
    if (isCase && isGiven) hits += weight;
    else if (isGiven) wrong += weight;
    else if (isCase) missed += weight;
    else rest += weight;
  }
  return { hits, wrong, missed, rest };
}

/** The harmonic mean of precision and recall; 0 where nothing was found, NaN where there was nothing to find or name. */
export function f1(pairs: readonly Pair[]): number {
  const { hits, wrong, missed } = countTable(pairs);
  return (2 * hits) / (2 * hits + wrong + missed);
}

/**
 * Matthews' correlation of what people and the program say: -1 to +1, 0 by chance. NaN where one side never differs.
 *
 * Source: Matthews, B. W. (1975), Biochimica et Biophysica Acta 405, 442-451.
 */
export function mcc(pairs: readonly Pair[]): number {
  const { hits, wrong, missed, rest } = countTable(pairs);
  const product = (hits + wrong) * (hits + missed) * (rest + wrong) * (rest + missed);
  return (hits * rest - wrong * missed) / Math.sqrt(product);
}

const drawn = (judgements: readonly Judgement[], measure: (pairs: readonly Pair[]) => number): Figure =>
  figureOf(bootstrap(judgements, measure, seededRandom(1)));

const shareOf = (of: readonly Judgement[], holds: (each: Judgement) => boolean): Figure =>
  of.length === 0 ? { value: null, low: null, high: null } : figureOf(weightedShare(of, holds));
