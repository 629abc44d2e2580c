import type { Figure } from '../../model/trained-coder.ts';
import { Z } from '../wilson.ts';
import { figureOf, type Judgement } from './judgement.ts';

/**
 * The area under the ROC curve: how likely a case gets a higher probability than another text; equal ones count half.
 *
 * Source: Hanley, J. A. and McNeil, B. J. (1982), Radiology 143, 29-36, also for the standard error of the interval.
 */
export function areaUnderCurve(judgements: readonly Judgement[]): Figure {
  const sorted = [...judgements].sort((a, b) => a.probability - b.probability);
  const cases = sorted.filter(({ isCase }) => isCase).length;
  const others = sorted.length - cases;
  let rankSum = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.probability === sorted[from]?.probability) to += 1;
    // Equal ones share the mean of their ranks.
    rankSum += sorted.slice(from, to).filter(({ isCase }) => isCase).length * ((from + 1 + to) / 2);
    from = to;
  }
  const area = (rankSum - (cases * (cases + 1)) / 2) / (cases * others);
  const two = area / (2 - area) - area ** 2;
  const twice = (2 * area ** 2) / (1 + area) - area ** 2;
  const variance = (area * (1 - area) + (cases - 1) * two + (others - 1) * twice) / (cases * others);
  const reach = Z * Math.sqrt(Math.max(0, variance));
  return figureOf({ value: area, low: Math.max(0, area - reach), high: Math.min(1, area + reach) });
}
