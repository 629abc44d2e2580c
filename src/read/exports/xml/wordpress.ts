import type { ExportComment, ExportThread } from '../export-thread.ts';
import { wordsOf } from '../words.ts';
import { child, childText, type XmlElement } from './xml-elements.ts';
import type { XmlExport } from './xml-export.ts';

/** Comments of these types are made by other sites that link to the article, not by readers. */
const NO_READERS = new Set(['pingback', 'trackback']);

/** WordPress (WXR): `<item>` elements with the article, each with the `<wp:comment>` elements under it. */
export const wordpress: XmlExport = {
  id: 'wordpress',
  opening: /<rss[\s>][^>]*wordpress\.org\/export/,
  elements: new Set(['item']),
  hidden: 'not approved, or links from other sites',
  read: (items) => {
    const threads: ExportThread[] = [];
    let hidden = 0;
    for (const item of items) {
      const comments = item.children.filter(({ name }) => name === 'wp:comment');
      const shown = comments.filter(isShown);
      hidden += comments.length - shown.length;
      // Pictures, menus and pages that nobody commented on are items too.
      if (shown.length === 0 && childText(item, 'wp:post_type') !== 'post') continue;
      threads.push({ key: keyOf(item), article: articleOf(item), comments: shown.map(commentOf) });
    }
    return { threads, hidden };
  },
};

const keyOf = (item: XmlElement): string | null => childText(item, 'wp:post_id') ?? childText(item, 'link');

const isShown = (comment: XmlElement): boolean =>
  (childText(comment, 'wp:comment_approved') ?? '1') === '1' &&
  !NO_READERS.has(childText(comment, 'wp:comment_type') ?? '');

function commentOf(comment: XmlElement): ExportComment {
  const parent = childText(comment, 'wp:comment_parent');
  return {
    text: wordsOf(child(comment, 'wp:comment_content')?.text ?? ''),
    id: childText(comment, 'wp:comment_id'),
    parentId: parent === '0' ? null : parent,
    author: childText(comment, 'wp:comment_author'),
    publishedRaw: childText(comment, 'wp:comment_date') ?? childText(comment, 'wp:comment_date_gmt'),
    printedNumber: null,
  };
}

function articleOf(item: XmlElement) {
  const body = child(item, 'content:encoded')?.text ?? '';
  return {
    headline: childText(item, 'title') ?? childText(item, 'link'),
    byline: childText(item, 'dc:creator'),
    dateline: childText(item, 'wp:post_date') ?? childText(item, 'pubDate'),
    body: body === '' ? null : wordsOf(body),
  };
}
