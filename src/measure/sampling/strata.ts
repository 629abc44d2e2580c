import { groupBy } from '../../model/group-by.ts';
import type { Stratifier, Stratum } from '../../model/sample.ts';
import type { SavedComment } from '../../model/saved-report.ts';

/** A stratum with its comments, not yet drawn from. */
export interface OpenStratum extends Omit<Stratum, 'size' | 'drawn'> {
  readonly comments: readonly SavedComment[];
  /** What its share of the sample is in proportion to. */
  readonly votes: number;
}

/** A cell of a page is drawn from by itself only where so many of the sample fall into it. */
const SMALLEST_CELL = 2;

/**
 * Divides comments into strata. By theme, each goes to the rarest theme that the program sees in it, and themes share
 * the sample by the square roots of their sizes, so that rare ones have enough to count and none is left out: power
 * allocation, Bankier, M. D. (1988), The American Statistician 42, 174-177. By page, pages share in proportion to
 * their sizes; those too small to have a part of their own are drawn from together.
 *
 * @param n size of the sample
 */
export function strataOf(
  comments: readonly SavedComment[],
  by: readonly Stratifier[],
  n: number,
): OpenStratum[] {
  const themeOf = by.includes('theme') ? rarestThemes(comments) : () => null;
  const themes = [...groupBy(comments, themeOf)];
  const all = themes.reduce((sum, [, members]) => sum + Math.sqrt(members.length), 0);
  return themes.flatMap(([theme, members]) => {
    const votes = Math.sqrt(members.length);
    const stratum = named(by, theme);
    if (!by.includes('page')) return stratum(null, members, votes);
    const share = (cell: readonly SavedComment[]) => (votes * cell.length) / members.length;
    const isSmall = (cell: readonly SavedComment[]) => (n * share(cell)) / all < SMALLEST_CELL;
    const pages = [...groupBy(members, ({ path }) => path)];
    const small = pages.flatMap(([, cell]) => (isSmall(cell) ? cell : []));
    return [
      ...pages.flatMap(([page, cell]) => (isSmall(cell) ? [] : stratum(page, cell, share(cell)))),
      ...(small.length === 0 ? [] : [stratum(null, small, share(small))]),
    ];
  });
}

/** The strata of an earlier sample, with the comments that belong to them. */
export function sameStrata(comments: readonly SavedComment[], earlier: readonly Stratum[]): OpenStratum[] {
  const themeOf = earlier.some(({ theme }) => theme !== null) ? rarestThemes(comments) : () => null;
  const cells = groupBy(comments, (comment) => {
    const own = earlier.filter(({ theme }) => theme === themeOf(comment));
    return (
      (own.find(({ page }) => page === comment.path) ?? own.find(({ page }) => page === null))?.name ?? null
    );
  });
  return earlier.map(({ name, theme, page }) => {
    const members = cells.get(name) ?? [];
    const sharing = earlier.filter((each) => each.theme === theme).reduce((sum, { size }) => sum + size, 0);
    return { name, theme, page, comments: members, votes: members.length / Math.sqrt(sharing) };
  });
}

const named =
  (by: readonly Stratifier[], theme: string | null) =>
  (page: string | null, comments: readonly SavedComment[], votes: number): OpenStratum => {
    const parts = [
      ...(by.includes('theme') ? [theme ?? 'no theme'] : []),
      ...(by.includes('page') ? [page ?? 'small pages together'] : []),
    ];
    return { name: parts.join(' / ') || 'all comments', theme, page, comments, votes };
  };

/** For each comment the theme, of those that the program sees in it, that it sees least often. */
function rarestThemes(comments: readonly SavedComment[]): (comment: SavedComment) => string | null {
  const counts = new Map<string, number>();
  for (const comment of comments) {
    for (const theme of themesOf(comment)) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  const rarity = [...counts].sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1)).map(([theme]) => theme);
  return (comment) => {
    const themes = themesOf(comment);
    return rarity.find((theme) => themes.has(theme)) ?? null;
  };
}

/** Any value counts, also one that means absence: such comments are the hard ones. */
const themesOf = ({ codings }: SavedComment): Set<string> =>
  new Set(codings.filter(({ cue }) => !cue).map(({ code }) => code));
