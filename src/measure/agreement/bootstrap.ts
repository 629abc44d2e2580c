import type { Estimate } from '../../model/agreement.ts';
import { groupBy } from '../../model/group-by.ts';
import { normalQuantile, normalShare } from '../statistics/normal.ts';
import type { Random } from '../statistics/random.ts';
import { Z } from '../statistics/wilson.ts';
import { sum } from './ratings.ts';

/**
 * A bootstrap interval at 95%: units are drawn anew, with replacement, and the measure is taken of each draw; the
 * interval is bias-corrected and accelerated, since agreement near 1 is anything but symmetric. Draws of which the
 * measure says nothing are left out.
 *
 * Source: Efron, B. (1987), Journal of the American Statistical Association 82, 171-185; that units are what is drawn,
 * Zapf, A. et al. (2016), BMC Medical Research Methodology 16, article 93.
 *
 * @param units what is drawn; coders are taken as given
 * @param measure the figure of some units; NaN where it says nothing
 * @param draws how many; 1,000 give two decimals
 * @param stratumOf where the units were drawn from strata, as many of each are drawn anew
 * @returns an interval of NaN where there are fewer than three units or nearly all draws say nothing
 */
export function bootstrap<Unit>(
  units: readonly Unit[],
  measure: (units: readonly Unit[]) => number,
  random: Random,
  draws = 1000,
  stratumOf: (unit: Unit) => unknown = () => null,
): Estimate {
  const value = measure(units);
  const strata = [...groupBy(units, stratumOf).values()];
  const figures: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = strata.flatMap((stratum) =>
      stratum.map(() => stratum[random.below(stratum.length)] as Unit),
    );
    const figure = measure(drawn);
    if (!Number.isNaN(figure)) figures.push(figure);
  }
  if (units.length < 3 || figures.length < draws / 2 || Number.isNaN(value)) {
    return { value, low: Number.NaN, high: Number.NaN };
  }
  figures.sort((a, b) => a - b);
  const bias = normalQuantile(shareBelow(figures, value));
  const speed = acceleration(units, measure);
  const at = (z: number): number => {
    const moved = normalShare(bias + (bias + z) / (1 - speed * (bias + z)));
    return figures[Math.min(figures.length - 1, Math.max(0, Math.floor(moved * figures.length)))] as number;
  };
  return { value, low: at(-Z), high: at(Z) };
}

/** How many figures lie below one, those equal to it by half; 0 to 1. */
function shareBelow(figures: readonly number[], value: number): number {
  const below = figures.filter((figure) => figure < value).length;
  const equal = figures.filter((figure) => figure === value).length;
  return (below + equal / 2) / figures.length;
}

/** How the measure's spread changes with its value: a sixth of the skewness of the figures with one unit left out. */
function acceleration<Unit>(units: readonly Unit[], measure: (units: readonly Unit[]) => number): number {
  const figures = units.map((_, left) => measure(units.filter((__, at) => at !== left)));
  const mean = sum(figures) / figures.length;
  const spread = sum(figures.map((figure) => (mean - figure) ** 2));
  const skew = sum(figures.map((figure) => (mean - figure) ** 3));
  return spread > 0 ? skew / (6 * spread ** 1.5) : 0;
}
