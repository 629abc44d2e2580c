import type { ExportComment, ExportThread } from '../export-thread.ts';
import { wordsOf } from '../words.ts';
import { child, childText, type XmlElement } from './xml-elements.ts';
import type { XmlExport } from './xml-export.ts';

const OWN_ID = 'dsq:id';

/** Disqus: `<thread>` elements with title and link, and `<post>` elements that name their thread and parent. */
export const disqus: XmlExport = {
  id: 'disqus',
  opening: /<disqus[\s>]/,
  elements: new Set(['thread', 'post']),
  hidden: 'deleted or spam',
  read: (elements) => {
    const posts = elements.filter(({ name }) => name === 'post');
    const shown = posts.filter((post) => !isHidden(post));
    const byThread = new Map<string | null, ExportComment[]>();
    for (const post of shown) {
      const key = idOf(child(post, 'thread'));
      const comments = byThread.get(key) ?? [];
      byThread.set(key, comments);
      comments.push(commentOf(post));
    }
    const threads = elements.filter(({ name }) => name === 'thread');
    const articles = new Map(threads.map((thread) => [idOf(thread), articleOf(thread)] as const));
    return {
      threads: [...byThread].map(
        ([key, comments]): ExportThread => ({ key, article: articles.get(key) ?? null, comments }),
      ),
      hidden: posts.length - shown.length,
    };
  },
};

const idOf = (element: XmlElement | undefined): string | null => element?.attributes.get(OWN_ID) ?? null;

const isHidden = (post: XmlElement): boolean =>
  ['isDeleted', 'isSpam'].some((name) => childText(post, name) === 'true');

function commentOf(post: XmlElement): ExportComment {
  const author = child(post, 'author');
  return {
    text: wordsOf(child(post, 'message')?.text ?? ''),
    id: idOf(post),
    parentId: idOf(child(post, 'parent')),
    author: author === undefined ? null : (childText(author, 'name') ?? childText(author, 'username')),
    publishedRaw: childText(post, 'createdAt'),
    printedNumber: null,
  };
}

const articleOf = (thread: XmlElement) => ({
  headline: childText(thread, 'title') ?? childText(thread, 'link'),
  byline: null,
  dateline: childText(thread, 'createdAt'),
  body: null,
});
