import type { CalibrationBin } from '../../model/trained-coder.ts';
import { weightOf } from '../validation/weighted-share.ts';
import { type Judgement, rounded } from './judgement.ts';

const BINS = 5;

/** Texts in fifths by their probability, the least likely first: what was promised, and what came true. */
export function calibrationBins(judgements: readonly Judgement[]): CalibrationBin[] {
  const sorted = [...judgements].sort((a, b) => a.probability - b.probability);
  return Array.from({ length: BINS }, (_, bin) => {
    const from = Math.floor((bin * sorted.length) / BINS);
    const own = sorted.slice(from, Math.floor(((bin + 1) * sorted.length) / BINS));
    return {
      texts: own.length,
      expected: meanOf(own, ({ probability }) => probability),
      observed: meanOf(own, ({ isCase }) => Number(isCase)),
    };
  }).filter(({ texts }) => texts > 0);
}

const meanOf = (own: readonly Judgement[], figure: (judgement: Judgement) => number): number =>
  rounded(own.reduce((sum, each) => sum + each.weight * figure(each), 0) / (weightOf(own) || 1));
