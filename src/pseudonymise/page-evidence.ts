import type { SeparatedPage } from '../model/separated-page.ts';
import type { PageEvidence } from './name-forms.ts';
import { nameTokens } from './name-tokens.ts';

const WORDS = new Set(['headline', 'dateline', 'body']);

/** What a page's articles tell about its commenters' names. */
export function pageEvidence(
  { page, segments }: Pick<SeparatedPage, 'page' | 'segments'>,
  publicNames: ReadonlySet<string>,
): PageEvidence {
  const inArticles = new Set<string>();
  for (const { kind, start, end } of segments) {
    if (!WORDS.has(kind)) continue;
    for (const { form, norm, isWord } of nameTokens(page.text.slice(start, end)))
      if (isWord && form !== form.toLowerCase()) inArticles.add(norm);
  }
  return { inArticles, publicNames };
}
