import { greatestOf } from '../../model/extremes.ts';
import { type CompiledPlatform, compilePlatform } from './compiled-platform.ts';
import type { Line } from './lines.ts';
import type { NodeIndex } from './node-index.ts';
import { statedDepths } from './platform-depths.ts';
import { type Item, selectItems } from './platform-items.ts';
import { PLATFORMS } from './platforms.ts';
import { hasNamedPart, type PostParts, readPost } from './read-post.ts';
import type { Post, Thread } from './thread.ts';

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
  // A list of terms names who in one element and says what in the next; as a repetition the two are read together.
  if (items.some(({ node }) => node.tag === 'dd')) return null;
  if (!items.some((item) => hasNamedPart(index, item, platform))) return null;
  const posts = readPosts(items, statedDepths(index, items, platform), (item, last) => {
    if (platform.except?.matches(item.node)) return null;
    const parts = readPost(text, index, lines, item, platform);
    return parts !== null && parts.author === null && platform.joined?.matches(item.node)
      ? { ...parts, author: last?.author ?? null }
      : parts;
  });
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
    section: { start: first.region.start, end: greatestOf(posts.map(({ region }) => region.end)) },
  };
}

/** Turns items into posts, with their places in the thread; items without words are left out. */
function readPosts(
  items: readonly Item[],
  stated: readonly (number | null)[],
  read: (item: Item, last: Post | undefined) => PostParts | null,
): Post[] {
  const posts: Post[] = [];
  const indexes: (number | null)[] = [];
  for (const [at, item] of items.entries()) {
    const parts = read(item, posts.at(-1));
    let around = item.parent;
    while (around !== null && indexes[around] === null) around = items[around]?.parent ?? null;
    const parent = around === null ? null : (indexes[around] ?? null);
    indexes.push(parts === null ? null : posts.length);
    if (parts === null) continue;
    const nested = parent === null ? 0 : (posts[parent] as Post).depth + 1;
    const depth = stated[at] ?? nested;
    posts.push({ ...parts, region: item.node, depth, parent: parent ?? parentByDepth(posts, depth) });
  }
  return posts;
}

function parentByDepth(posts: readonly Post[], depth: number): number | null {
  if (depth === 0) return null;
  for (let at = posts.length - 1; at >= 0; at -= 1) if ((posts[at] as Post).depth < depth) return at;
  return null;
}
