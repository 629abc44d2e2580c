import type { FoundArticle } from './article.ts';
import type { Line } from './lines.ts';
import { hostedElsewhere, nearLines } from './markup-notes.ts';
import type { NodeIndex } from './node-index.ts';
import type { Thread } from './thread.ts';

const CONFIDENCE = {
  /** An article, and nothing that speaks of comments. */
  ARTICLE_ALONE: 0.8,
  /** The page says that there are many more comments than were found. */
  FEWER_THAN_STATED: 0.5,
  /** Words, but neither an article nor comments among them. */
  NOTHING_FOUND: 0.3,
} as const;
/** Pages count replies and withdrawn comments too, or print the first screen of them: half may be missing. */
const FEWEST_OF_STATED = 0.5;

/** How sure the reading of a page, or of one of several stories on it, is, 0 to 1. */
export function pageConfidence(
  index: NodeIndex,
  lines: readonly Line[],
  thread: Thread | null,
  article: FoundArticle | null,
  alone: boolean,
): number {
  if (thread === null && article === null && lines.length > 0) return CONFIDENCE.NOTHING_FOUND;
  const found = thread?.confidence ?? CONFIDENCE.ARTICLE_ALONE;
  const stated = Math.max(0, ...nearLines(lines, thread, article).map(({ facts }) => facts.count ?? 0));
  const fewer = (thread?.posts.length ?? 0) < stated * FEWEST_OF_STATED;
  // A page of several stories often states how many comments each has elsewhere.
  if (!fewer || (thread === null && (!alone || hostedElsewhere(index, lines) !== undefined))) return found;
  return Math.min(found, CONFIDENCE.FEWER_THAN_STATED);
}
