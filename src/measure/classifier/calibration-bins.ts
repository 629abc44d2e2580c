import type { CalibrationBin } from '../../model/trained-coder.ts';
import type { Judgement } from './judgement.ts';

const BINS = 5;

/** Texts in fifths by their probability, the least likely first: what was promised, and what came true. */
export function calibrationBins(judgements: readonly Judgement[]): CalibrationBin[] {
  const sorted = [...judgements].sort((a, b) => a.probability - b.probability);
  return Array.from({ length: BINS }, (_, bin) => {
    const from = Math.floor((bin * sorted.length) / BINS);
    const own = sorted.slice(from, Math.floor(((bin + 1) * sorted.length) / BINS));
    return {
      texts: own.length,
      expected: meanOf(own.map(({ probability }) => probability)),
      observed: meanOf(own.map(({ isCase }) => Number(isCase))),
    };
  }).filter(({ texts }) => texts > 0);
}

const meanOf = (values: readonly number[]): number =>
  Math.round((values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)) * 10_000) / 10_000;
