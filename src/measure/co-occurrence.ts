import type { Codebook } from '../codebook/codebook.ts';
import type { CodedComment } from '../model/coded-page.ts';
import type { CoOccurrence } from '../model/measures.ts';
import { hasTheme } from './theme-frequencies.ts';

/** Counts for every two themes the comments that have both. Source: Jaccard, P. (1912), New Phytologist 11, 37-50. */
export function coOccurrence(
  comments: readonly CodedComment[],
  codebook: Pick<Codebook, 'codes'>,
): CoOccurrence[] {
  const ids = codebook.codes.map(({ id }) => id);
  return ids.flatMap((first, at) =>
    ids.slice(at + 1).map((second) => {
      let both = 0;
      let either = 0;
      for (const comment of comments) {
        const found = Number(hasTheme(comment, first)) + Number(hasTheme(comment, second));
        if (found === 2) both += 1;
        if (found > 0) either += 1;
      }
      return { pair: [first, second] as const, both, either, jaccard: either === 0 ? 0 : both / either };
    }),
  );
}
