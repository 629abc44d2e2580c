import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Image, Link, Table } from 'mdast';
import { defaultHandlers, type State, toHast } from 'mdast-util-to-hast';
import type { Chart } from '../charts/chart.ts';
import type { Block } from '../markdown/nodes.ts';

/**
 * The summary as HTML: the very blocks of summary.md, with the charts inside the file and with links to pages and
 * comments that stay in it. No word of a page becomes markup: the library escapes all text.
 */
export function summaryHtml(
  blocks: readonly Block[],
  charts: readonly Pick<Chart, 'path' | 'svg'>[],
): string {
  const drawings = new Map(charts.map(({ path, svg }) => [path, svg]));
  const handlers = {
    image: (_: State, { url, alt }: Image) => drawing(drawings.get(url), alt ?? ''),
    link: (state: State, node: Link) => defaultHandlers.link(state, { ...node, url: inside(node.url) }),
    table: (state: State, node: Table) => wide(defaultHandlers.table(state, node)),
  };
  return toHtml(toHast({ type: 'root', children: [...blocks] }, { handlers }));
}

/** A drawing inside the file, as an image: what stands in it cannot act on the page around it. */
const drawing = (svg = '', alt = ''): Element => ({
  type: 'element',
  tagName: 'img',
  properties: { src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`, alt },
  children: [],
});

/** Where a link of the summary leads in this file: reports on pages stand in it as the comments of that page. */
function inside(url: string): string {
  const [, pageId, commentId] = /^pages\/([^#]+)\.md(?:#(.+))?$/.exec(url) ?? [];
  if (pageId === undefined) return url;
  return commentId === undefined ? `#?page=${pageId}` : `#${commentId}`;
}

/** A wide table scrolls by itself on a narrow screen; its frame can be reached by keyboard. */
const wide = (table: Element): Element => ({
  type: 'element',
  tagName: 'div',
  properties: { className: ['wide'], tabIndex: 0 },
  children: [table],
});
