import type { Page } from '../../src/model/page.ts';
import type { SeparatedPage } from '../../src/model/separated-page.ts';

/** A page made of a text, for tests. */
export const pageOf = (text: string): Page => ({
  pageId: 'p-test-00000000',
  path: 'page.txt',
  text,
  encoding: 'utf-8',
  encodingConfidence: 1,
  sha256: '0'.repeat(64),
});

const oneLine = (text: string): string => text.replaceAll('\n', '⏎');

/** Writes a separated page out so that a person can read and check it: a line a segment, white space left out. */
export function describePage(separated: SeparatedPage): string {
  const { page, segments, comments, articles, layout, notes } = separated;
  const lines = [`layout: ${layout}`];
  for (const article of articles) {
    lines.push(
      `article: ${article.headline} / ${article.byline} / ${article.dateline} / ${article.spans.length} paragraphs`,
    );
  }
  for (const segment of segments) {
    if (segment.cue === 'white-space') continue;
    const text = oneLine(page.text.slice(segment.start, segment.end));
    if (segment.kind !== 'comment') {
      lines.push(`${segment.kind}: ${text}`);
      continue;
    }
    const comment = comments.find(({ start }) => start === segment.start);
    if (comment === undefined) throw new Error(`no comment at ${segment.start}`);
    const answered = comments.find(({ commentId }) => commentId === comment.replyTo);
    const facts = [
      comment.author,
      comment.publishedRaw,
      comment.publishedAt,
      comment.printedNumber,
      comment.depth,
    ];
    const under =
      articles.length < 2
        ? ''
        : ` under ${articles.findIndex(({ articleId }) => articleId === comment.articleId) + 1}`;
    const reply = answered === undefined ? '' : ` answers ${answered.ordinal}`;
    lines.push(
      `COMMENT ${comment.ordinal} (${facts.map((fact) => fact ?? '-').join(' | ')})${under}${reply}: ${text}`,
    );
  }
  for (const note of notes) lines.push(`note: ${note}`);
  return `${lines.join('\n')}\n`;
}
