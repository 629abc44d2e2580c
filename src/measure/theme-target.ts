import type { Codebook } from '../codebook/codebook.ts';
import type { CodedComment } from '../model/coded-page.ts';
import type { ThemeTarget } from '../model/measures.ts';
import { hasTheme } from './theme-frequencies.ts';

/**
 * Crosses every theme with the given targets. That both stand in one comment does not say that the theme is about the
 * target; `blameTies` says who is blamed.
 *
 * @param targets names, in the order wanted
 */
export function themeTarget(
  comments: readonly CodedComment[],
  codebook: Pick<Codebook, 'codes'>,
  targets: readonly string[],
): ThemeTarget[] {
  return codebook.codes.flatMap(({ id }) => {
    const withTheme = comments.filter((comment) => hasTheme(comment, id));
    return targets.map((target) => ({
      code: id,
      target,
      count: withTheme.filter(({ coded }) => coded.targets.some(({ name }) => name === target)).length,
    }));
  });
}
