import type { Codebook } from '../codebook/codebook.ts';
import type { CodedComment } from '../model/coded-page.ts';
import { withoutCues } from '../model/coding.ts';
import { hasTheme } from './theme-frequencies.ts';

/**
 * Chooses comments that show each theme: on every page those come first that most different rules found, then those
 * that stand first; pages are taken in turn, so that no page gives a second example before each has given one.
 *
 * @param most how many examples a theme gets at most
 */
export function chooseExamples(
  comments: readonly CodedComment[],
  codebook: Pick<Codebook, 'codes'>,
  most: number,
): Map<string, CodedComment[]> {
  return new Map(codebook.codes.map(({ id }) => [id, examplesOf(id, comments).slice(0, most)]));
}

function examplesOf(code: string, comments: readonly CodedComment[]): CodedComment[] {
  const byPage = new Map<string, { comment: CodedComment; strength: number }[]>();
  for (const comment of comments) {
    if (!hasTheme(comment, code)) continue;
    const { pageId } = comment.comment;
    const found = byPage.get(pageId) ?? [];
    byPage.set(pageId, found);
    found.push({ comment, strength: rulesFor(code, comment) });
  }
  return [...byPage.values()]
    .flatMap((found) =>
      found.sort((a, b) => b.strength - a.strength).map((each, turn) => ({ ...each, turn })),
    )
    .sort((a, b) => a.turn - b.turn || b.strength - a.strength)
    .map(({ comment }) => comment);
}

const rulesFor = (code: string, { coded }: CodedComment): number =>
  new Set(
    withoutCues(coded.codings)
      .filter((coding) => coding.code === code && coding.present)
      .map(({ rule }) => rule),
  ).size;
