import type { Codebook } from '../codebook/codebook.ts';
import type { CodedComment } from '../model/coded-page.ts';
import { type Coding, withoutCues } from '../model/coding.ts';
import type { ThemeFrequency } from '../model/measures.ts';
import { add, type Tally } from './tally.ts';
import { wilson } from './wilson.ts';

/** Counts each theme of the codebook over some comments: a whole corpus, or one page. */
export function themeFrequencies(
  comments: readonly CodedComment[],
  codebook: Pick<Codebook, 'codes'>,
): ThemeFrequency[] {
  return codebook.codes.map(({ id, title, values }) => {
    const counts: Tally<string> = new Map();
    let present = 0;
    for (const { coded } of comments) {
      const codings = withoutCues(coded.codings).filter((coding) => coding.code === id);
      if (codings.some((coding) => coding.present)) present += 1;
      for (const value of new Set(codings.map((coding) => coding.value))) add(counts, value);
    }
    return {
      code: id,
      title,
      share: wilson(present, comments.length),
      values: values.map((value) => ({
        value: value.id,
        present: value.present,
        count: counts.get(value.id) ?? 0,
      })),
    };
  });
}

/** Whether a theme is present in a comment. */
export const hasTheme = ({ coded }: CodedComment, code: string): boolean => isPresent(coded.codings, code);

/** Whether codings of a comment make a theme present in it. */
export const isPresent = (codings: readonly Pick<Coding, 'code' | 'present'>[], code: string): boolean =>
  codings.some((coding) => coding.code === code && coding.present);
