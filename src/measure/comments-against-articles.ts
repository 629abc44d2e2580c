import { bodyOf } from '../model/article.ts';
import type { CodedPage } from '../model/coded-page.ts';
import type { KeyWord } from '../model/measures.ts';
import type { Span } from '../model/span.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { isWord, tokenise } from '../text/tokens.ts';
import { keyness, type WordCounts } from './keyness.ts';
import { add } from './tally.ts';

/** A word that stands in fewer comments than this says more of one commenter than of the thread. */
const FEWEST_COMMENTS = 3;

/**
 * The words of the comments against those of the articles they stand under. Function words are left out of the list,
 * though not of the totals, and so is what comments quote; a reprint counts once.
 *
 * @returns every other word of at least three comments
 */
export function commentsAgainstArticles(
  pages: readonly CodedPage[],
  reprints: ReadonlyMap<string, string>,
): KeyWord[] {
  const comments = countWords(
    pages.flatMap(({ codedComments }) =>
      codedComments.map(({ comment, coded }) => ({ text: comment.text, without: coded.quotations })),
    ),
  );
  const articles = countWords(
    pages.flatMap((page) =>
      page.articles
        .filter(({ articleId }) => !reprints.has(articleId))
        .map((article) => ({ text: bodyOf(article, page.page.text), without: [] })),
    ),
  );
  if (articles.total === 0) return [];
  return keyness(comments, articles).filter(
    ({ word, targetTexts }) => targetTexts >= FEWEST_COMMENTS && !isFunctionWord(word),
  );
}

/** The words of some texts in lower case, without those of certain stretches. */
function countWords(
  texts: Iterable<{ readonly text: string; readonly without: readonly Span[] }>,
): WordCounts {
  const counts = { words: new Map<string, number>(), texts: new Map<string, number>(), total: 0 };
  for (const { text, without } of texts) {
    const seen = new Set<string>();
    for (const token of tokenise(text)) {
      if (!isWord(token) || without.some(({ start, end }) => token.start >= start && token.end <= end))
        continue;
      counts.total += 1;
      add(counts.words, token.norm);
      if (!seen.has(token.norm)) add(counts.texts, token.norm);
      seen.add(token.norm);
    }
  }
  return counts;
}
