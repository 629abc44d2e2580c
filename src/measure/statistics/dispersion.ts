/** How often something stands in one part of a corpus, and how large that part is. */
export interface PartCount {
  readonly count: number;
  readonly size: number;
}

/**
 * Gries' deviation of proportions (DP): how unevenly something is spread over the parts of a corpus, 0 where each part
 * has as much of it as its size lets one expect, toward 1 where few parts have all of it.
 *
 * `½ Σ |v / f - s / n|` over all parts, with v of the f occurrences in a part of s of the n words. A part without an
 * occurrence adds its share of the words, so only parts that have some need be given.
 *
 * Source: Gries, S. Th. (2008), International Journal of Corpus Linguistics 13, 403-437.
 *
 * @param parts those with an occurrence
 * @param total words of all parts together
 */
export function deviationOfProportions(parts: readonly PartCount[], total: number): number {
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  const covered = parts.reduce((sum, { size }) => sum + size, 0);
  if (all === 0 || total === 0) return 0;
  const apart = parts.reduce((sum, { count, size }) => sum + Math.abs(count / all - size / total), 0);
  return (apart + (total - covered) / total) / 2;
}
