import type { Association, CorpusMeasures } from '../../model/measures.ts';
import { falseDiscoveryRates } from '../statistics/false-discovery.ts';
import { fisherExact } from '../statistics/fisher-exact.ts';
import { logLikelihood } from '../words/keyness.ts';
import type { CoOccurrence } from './co-occurrence.ts';

/** Comments that have the one, the other, and both, of how many in all. */
interface PairCounts {
  readonly themeCount: number;
  readonly otherCount: number;
  readonly both: number;
  readonly comments: number;
}

/**
 * How strongly two things are bound to the same comments. With a and b comments that have the one and the other, c that
 * have both, and n in all:
 *
 * - `expected`: `ab / n`
 * - `pmi`: `log2 (c / expected)`. Source: Church, K. W. and Hanks, P. (1990), Computational Linguistics 16, 22-29.
 * - `npmi`: `pmi / -log2 (c / n)`. Source: Bouma, G. (2009), Proceedings of GSCL, 31-40.
 * - `jaccard`: `c / (a + b - c)`. Source: Jaccard, P. (1912), New Phytologist 11, 37-50.
 * - `g2`: the log-likelihood ratio of the two-by-two table, as in `keyness`. Unlike the others it grows with the counts.
 * - `p`: how likely chance alone is to part as far from what is expected, see `fisherExact`.
 */
export function association({
  themeCount,
  otherCount,
  both,
  comments,
}: PairCounts): Omit<Association, 'theme' | 'other' | 'kind' | 'q'> {
  const expected = comments === 0 ? 0 : (themeCount * otherCount) / comments;
  const either = themeCount + otherCount - both;
  const pmi = both === 0 ? null : Math.log2(both / expected);
  const surprise = -Math.log2(both / comments);
  return {
    themeCount,
    otherCount,
    both,
    expected,
    pmi,
    // Of what every comment has nothing can be told apart.
    npmi: pmi === null ? (expected === 0 ? 0 : -1) : surprise === 0 ? 0 : pmi / surprise,
    jaccard: either === 0 ? 0 : both / either,
    g2: logLikelihood(both, themeCount, otherCount - both, comments - themeCount),
    p: fisherExact(both, themeCount, otherCount, comments),
  };
}

/**
 * Every theme with each theme after it in the codebook, and with each of the targets named most widely. So many pairs are
 * tested at once that some would pass by chance: `q` heeds how many.
 */
export function associations(
  measures: Pick<CorpusMeasures, 'counts' | 'themes' | 'targets' | 'themeTargets'>,
  themePairs: readonly CoOccurrence[],
): Association[] {
  const { comments } = measures.counts;
  const themes = new Map(measures.themes.map(({ code, share }) => [code, share.count]));
  const targets = new Map(measures.targets.first.map((target) => [target.name, target.comments]));
  const countOf = (counts: ReadonlyMap<string, number>, name: string) => counts.get(name) ?? 0;
  const pairs = [
    ...themePairs.map(({ pair: [theme, other], both }) => {
      const [themeCount, otherCount] = [countOf(themes, theme), countOf(themes, other)];
      return {
        theme,
        other,
        kind: 'theme' as const,
        ...association({ themeCount, otherCount, both, comments }),
      };
    }),
    ...measures.themeTargets.map(({ code, target, count }) => {
      const [themeCount, otherCount] = [countOf(themes, code), countOf(targets, target)];
      return {
        theme: code,
        other: target,
        kind: 'target' as const,
        ...association({ themeCount, otherCount, both: count, comments }),
      };
    }),
  ];
  const rates = falseDiscoveryRates(pairs.map(({ p }) => p));
  return pairs.map((pair, at) => ({ ...pair, q: rates[at] ?? 1 }));
}
