import type { CodedArticle, CodedPage } from '../../model/coded-page.ts';
import { code, foreignText } from '../markdown/foreign-text.ts';
import { type Block, bullets, heading, link, type Phrase, paragraph, strong } from '../markdown/nodes.ts';
import { count, signed } from '../markdown/wording.ts';

/** The articles of a page, one line each. */
export function articlesSection(page: CodedPage, reprints: ReadonlyMap<string, string>): Block[] {
  const title = heading(2, page.articles.length === 1 ? 'Article' : 'Articles');
  if (page.articles.length === 0) return [title, paragraph('No article was found on this page.')];
  return [title, bullets(page.codedArticles.map((coded) => line(coded, page, reprints)))];
}

function line(coded: CodedArticle, page: CodedPage, reprints: ReadonlyMap<string, string>): Phrase {
  const { articleId, headline, byline, dateline } = coded.article;
  const comments = page.comments.filter((comment) => comment.articleId === articleId).length;
  const original = reprints.get(articleId);
  return [
    headline === null ? 'Without a headline' : strong(foreignText(headline)),
    ...[byline, dateline].flatMap((part): Phrase[] => (part === null ? [] : [', ', foreignText(part)])),
    ` (`,
    code(articleId),
    `): ${count(coded.wordCount, 'word')}, ${count(comments, 'comment')}`,
    ...(coded.wordCount === 0 ? [] : [`, tone ${signed(coded.sentiment.score)}`]),
    ...(original === undefined
      ? []
      : ['; a reprint of ', link(`${original.replace(/-a\d+$/, '')}.md`, code(original))]),
    '.',
  ];
}
