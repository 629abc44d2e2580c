import type { Comment } from '../../model/comment.ts';
import { makeNotes } from '../notes.ts';
import type { FoundArticle } from './article.ts';
import { HOSTS } from './hosts.ts';
import { commentsInData } from './json-ld.ts';
import { type Line, lineFrom, linesWithin } from './lines.ts';
import type { NodeIndex } from './node-index.ts';
import { compileSelector } from './selector.ts';
import type { Thread } from './thread.ts';
import type { MarkupNode } from './tree.ts';

const PLACES = HOSTS.map(({ name, place }) => ({ name, place: compileSelector(place) }));

/** A place with more words than this was saved with its comments. */
const MOST_WORDS_OF_A_PLACE = 60;
/** Lines above the first comment, or below the article, among which the page may state how many there are. */
const REACH = 12;

/** Plain sentences about what a person should know before relying on the reading of a page's markup. */
export function markupNotes(
  index: NodeIndex,
  lines: readonly Line[],
  thread: Thread | null,
  comments: readonly Comment[],
  article: FoundArticle | null,
): string[] {
  const near = nearLines(lines, thread, article);
  const divider = near.findLastIndex(({ facts }) => facts.divider !== null && facts.count !== null);
  const notes = makeNotes(
    near.map(({ facts }) => facts),
    thread === null ? null : { divider: divider < 0 ? null : divider },
    comments,
    article,
  );
  const host = comments.length > 0 ? undefined : hostedElsewhere(index, lines);
  const hosted =
    host === undefined ? [] : [`Comments are hosted elsewhere (${host}); the saved page holds none of them.`];
  const unseen = comments.length > 0 ? 0 : commentsInData(index).length;
  return [
    ...(thread === null && article === null && lines.length > 0
      ? ['Neither an article nor comments were recognised on this page.']
      : []),
    ...notes.filter((note) => host === undefined || !note.startsWith('Comments are hosted elsewhere')),
    ...hosted,
    ...(unseen === 0
      ? []
      : [
          `The page's data for machines (JSON-LD) list ${unseen === 1 ? '1 comment' : `${unseen} comments`} that its text does not show.`,
        ]),
  ];
}

/** The lines above the first comment, or below the article, that may say how many comments there are. */
export function nearLines(
  lines: readonly Line[],
  thread: Thread | null,
  article: FoundArticle | null,
): readonly Line[] {
  if (thread !== null) {
    const first = lineFrom(lines, thread.section.start);
    return lines.slice(Math.max(0, first - REACH), first);
  }
  const end = article?.spans.at(-1)?.end ?? 0;
  return lines.slice(lineFrom(lines, end), lineFrom(lines, end) + REACH);
}

/** The service whose empty place the page was saved with. */
export function hostedElsewhere(index: NodeIndex, lines: readonly Line[]): string | undefined {
  const places = PLACES.flatMap(({ name, place }) => index.select(place).map((node) => ({ name, node })));
  const isEmpty = ({ node }: { readonly node: MarkupNode }): boolean =>
    linesWithin(lines, node).reduce((sum, { facts }) => sum + facts.row.words, 0) <= MOST_WORDS_OF_A_PLACE;
  return places.sort((a, b) => a.node.index - b.node.index).find(isEmpty)?.name;
}
