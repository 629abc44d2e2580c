import { type CompiledPlatform, compilePlatform } from './compiled-platform.ts';
import type { Line } from './lines.ts';
import type { NodeIndex } from './node-index.ts';
import { type Item, selectItems } from './platform-items.ts';
import { PLATFORMS } from './platforms.ts';
import { readPost } from './read-post.ts';
import type { Post, Thread } from './thread.ts';
import type { MarkupNode } from './tree.ts';

const COMPILED = PLATFORMS.map(compilePlatform);

/** How sure the comments are where the page names its software. */
const MARKED = 0.98;

/** The comments of a page as each kind of software would mark them; kinds that find none are left out. */
export function platformThreads(text: string, index: NodeIndex, lines: readonly Line[]): Thread[] {
  return COMPILED.map((platform) => platformThread(text, index, lines, platform)).filter(
    (thread) => thread !== null,
  );
}

function platformThread(
  text: string,
  index: NodeIndex,
  lines: readonly Line[],
  platform: CompiledPlatform,
): Thread | null {
  const items = selectItems(index, platform.item);
  if (items.length === 0) return null;
  const posts = readPosts(items, (item) =>
    platform.except?.matches(item.node) ? null : readPost(text, index, lines, item, platform),
  );
  const [first, last] = [posts[0], posts.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { id } = platform.platform;
  const isMarked = platform.mark !== null && index.select(platform.mark).length > 0;
  const confidence = isMarked ? MARKED : platform.platform.confidence;
  return {
    layout: id,
    cue: `platform-${id}`,
    confidence,
    posts,
    section: { start: first.region.start, end: Math.max(...posts.map(({ region }) => region.end)) },
  };
}

/** Turns items into posts, with their places in the thread; items without words are left out. */
function readPosts(
  items: readonly Item[],
  read: (item: Item) => Omit<Post, 'region' | 'depth' | 'parent'> | null,
): Post[] {
  const posts: Post[] = [];
  const indexes: (number | null)[] = [];
  const stated = items.map(({ node }) => statedDepth(node));
  const shallowest = Math.min(...stated.map((depth) => depth ?? Number.POSITIVE_INFINITY));
  for (const [at, item] of items.entries()) {
    const parts = read(item);
    let around = item.parent;
    while (around !== null && indexes[around] === null) around = items[around]?.parent ?? null;
    const parent = around === null ? null : (indexes[around] ?? null);
    indexes.push(parts === null ? null : posts.length);
    if (parts === null) continue;
    const nested = parent === null ? 0 : (posts[parent] as Post).depth + 1;
    const depth = stated[at] === null || stated[at] === undefined ? nested : stated[at] - shallowest;
    posts.push({ ...parts, region: item.node, depth, parent: parent ?? parentByDepth(posts, depth) });
  }
  return posts;
}

/** WordPress and its kin count from 1 in a class. */
function statedDepth(node: MarkupNode): number | null {
  for (const name of node.names) {
    const match = /^\.(?:depth-|wpd_comment_level-|comment-depth-|level-|indent-?)(\d{1,2})$/.exec(name);
    if (match !== null) return Number(match[1]);
  }
  return null;
}

function parentByDepth(posts: readonly Post[], depth: number): number | null {
  if (depth === 0) return null;
  for (let at = posts.length - 1; at >= 0; at -= 1) if ((posts[at] as Post).depth < depth) return at;
  return null;
}
