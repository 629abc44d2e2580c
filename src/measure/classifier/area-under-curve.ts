import type { Figure } from '../../model/trained-coder.ts';
import { Z } from '../statistics/wilson.ts';
import { effectiveSize, weightOf } from '../validation/weighted-share.ts';
import { figureOf, type Judgement } from './judgement.ts';

/**
 * The area under the ROC curve: how likely a case gets a higher probability than another text; equal ones count half, and
 * each text by its weight.
 *
 * Source: Hanley, J. A. and McNeil, B. J. (1982), Radiology 143, 29-36, also for the standard error of the interval.
 */
export function areaUnderCurve(judgements: readonly Judgement[]): Figure {
  const sorted = [...judgements].sort((a, b) => a.probability - b.probability);
  const [cases, others] = [true, false].map((wanted) => sorted.filter(({ isCase }) => isCase === wanted)) as [
    Judgement[],
    Judgement[],
  ];
  let [below, won] = [0, 0];
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.probability === sorted[from]?.probability) to += 1;
    const equal = sorted.slice(from, to);
    const beaten = weightOf(equal.filter(({ isCase }) => !isCase));
    won += weightOf(equal.filter(({ isCase }) => isCase)) * (below + beaten / 2);
    below += beaten;
    from = to;
  }
  const area = won / (weightOf(cases) * weightOf(others));
  const two = area / (2 - area) - area ** 2;
  const twice = (2 * area ** 2) / (1 + area) - area ** 2;
  const [n, m] = [effectiveSize(cases), effectiveSize(others)];
  const variance = (area * (1 - area) + (n - 1) * two + (m - 1) * twice) / (n * m);
  const reach = Z * Math.sqrt(Math.max(0, variance));
  return figureOf({ value: area, low: Math.max(0, area - reach), high: Math.min(1, area + reach) });
}
